/// Beginning a visit when the patient has several courses: which of them it serves.
@NullMarked
package enthesis.ui.patient.begin;

import org.jspecify.annotations.NullMarked;
