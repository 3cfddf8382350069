/// The window in a patient's hands, in a visit and before one.
@NullMarked
package enthesis.app.drawing;

import org.jspecify.annotations.NullMarked;
