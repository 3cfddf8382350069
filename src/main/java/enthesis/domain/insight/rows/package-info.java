/// The rows behind each analysis, fit to leave the practice: without names, dates of birth and free text
/// (clinical.md 11).
@NullMarked
package enthesis.domain.insight.rows;

import org.jspecify.annotations.NullMarked;
