/// The form of an adverse event.
@NullMarked
package enthesis.ui.followup.event;

import org.jspecify.annotations.NullMarked;
