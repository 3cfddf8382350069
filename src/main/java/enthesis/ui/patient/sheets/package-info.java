/// Papers to give, from the patient's screen: before the next injection, after the last, to the physiotherapist.
@NullMarked
package enthesis.ui.patient.sheets;

import org.jspecify.annotations.NullMarked;
