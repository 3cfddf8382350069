/// How a course does, on the patient's page: its curves, and which outcome is due.
@NullMarked
package enthesis.ui.patient.score;

import org.jspecify.annotations.NullMarked;
