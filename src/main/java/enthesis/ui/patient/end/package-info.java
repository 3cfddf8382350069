/// Ending a course from the patient's screen, and taking that back: why, and since today.
@NullMarked
package enthesis.ui.patient.end;

import org.jspecify.annotations.NullMarked;
