/// Ending a course from the patient's screen: why, and since today.
@NullMarked
package enthesis.ui.patient.end;

import org.jspecify.annotations.NullMarked;
