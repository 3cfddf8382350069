/// From answers to scores, and from scores to changes that matter or do not.
@NullMarked
package enthesis.domain.outcome.score;

import org.jspecify.annotations.NullMarked;
