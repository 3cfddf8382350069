/// The vitals of a visit: before and after side by side, typed in any unit, with what earlier visits measured beside
/// them and never in them.
@NullMarked
package enthesis.ui.vitals;

import org.jspecify.annotations.NullMarked;
