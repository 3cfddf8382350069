/// The call after an injection, through real keys.
@NullMarked
package enthesis.ui.followup;

import org.jspecify.annotations.NullMarked;
