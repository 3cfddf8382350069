/// The procedure line after the injections, what is left in the syringe, and the minutes until the patient leaves.
@NullMarked
package enthesis.ui.observation;

import org.jspecify.annotations.NullMarked;
