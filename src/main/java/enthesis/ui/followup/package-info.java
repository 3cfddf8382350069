/// The call after an injection and the diary on paper: one screen for both.
@NullMarked
package enthesis.ui.followup;

import org.jspecify.annotations.NullMarked;
