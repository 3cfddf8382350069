/// The formulary of a practice: the solutions it uses again and again, how they are edited, and what it changes in a
/// visit to take one.
@NullMarked
package enthesis.domain.solution.formulary;

import org.jspecify.annotations.NullMarked;
