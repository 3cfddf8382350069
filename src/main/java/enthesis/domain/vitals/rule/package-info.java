/// What asks for a second look at the vital signs: the reconsider-today table, a second blood pressure, weight and
/// height that changed more than bodies do.
@NullMarked
package enthesis.domain.vitals.rule;

import org.jspecify.annotations.NullMarked;
