/// The units of the vital signs: between them, how they are typed, how a number is said in one of them.
@NullMarked
package enthesis.domain.vitals.unit;

import org.jspecify.annotations.NullMarked;
