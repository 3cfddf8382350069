/// The patient's own screen: the body figure on which pain is drawn, and the way back with a password. Nothing of it
/// knows a name, a list or any other person.
@NullMarked
package enthesis.ui.visit.drawing;

import org.jspecify.annotations.NullMarked;
