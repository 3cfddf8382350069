/// What this practice has seen, to be counted: courses and their sessions without anybody's name (clinical.md 11).
@NullMarked
package enthesis.domain.insight;

import org.jspecify.annotations.NullMarked;
