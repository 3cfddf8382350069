/// Taking a consent, on the clinic's screen and on the patient's own, and taking it back.
@NullMarked
package enthesis.ui.consent;

import org.jspecify.annotations.NullMarked;
