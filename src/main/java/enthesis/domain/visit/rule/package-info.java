/// What the rules say about a visit as a whole: sides, points, sums, times, the time-out.
@NullMarked
package enthesis.domain.visit.rule;

import org.jspecify.annotations.NullMarked;
