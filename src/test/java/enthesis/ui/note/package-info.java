/// The note on the screen.
@NullMarked
package enthesis.ui.note;

import org.jspecify.annotations.NullMarked;
