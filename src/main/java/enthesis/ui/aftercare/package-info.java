/// Aftercare: what was given and told, and the hand-out with the patient's own dates beside it.
@NullMarked
package enthesis.ui.aftercare;

import org.jspecify.annotations.NullMarked;
