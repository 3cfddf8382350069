/// Reading the register form: a person, the allergies as a state, the alerts, or why a text is not accepted.
@NullMarked
package enthesis.domain.patient.register;

import org.jspecify.annotations.NullMarked;
