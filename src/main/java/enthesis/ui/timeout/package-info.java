/// The time-out before the needle, said aloud with the patient, and what is set up with it. The side is picked anew; it
/// is complete only when everything has an answer and no STOP stands.
@NullMarked
package enthesis.ui.timeout;

import org.jspecify.annotations.NullMarked;
