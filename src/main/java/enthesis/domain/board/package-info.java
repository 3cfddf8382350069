/// Where a course stands today: what comes next and when, whether it helps, and what has to be decided.
@NullMarked
package enthesis.domain.board;

import org.jspecify.annotations.NullMarked;
