/// What the patient has drawn before a visit is begun, on the patient's page.
@NullMarked
package enthesis.ui.patient.drawn;

import org.jspecify.annotations.NullMarked;
