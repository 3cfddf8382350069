/// What came of it: who responded in the windows after the last injection, and after how many sessions
/// (clinical.md 11).
@NullMarked
package enthesis.domain.insight.response;

import org.jspecify.annotations.NullMarked;
