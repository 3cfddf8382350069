/// The questions of the instruments, on the form of the practice and on the patient's own screen.
@NullMarked
package enthesis.ui.outcome.question;

import org.jspecify.annotations.NullMarked;
