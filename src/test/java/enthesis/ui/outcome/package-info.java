/// The form of an outcome and the patient's own questions.
@NullMarked
package enthesis.ui.outcome;

import org.jspecify.annotations.NullMarked;
