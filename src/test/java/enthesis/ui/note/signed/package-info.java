/// A signed note on the screen.
@NullMarked
package enthesis.ui.note.signed;

import org.jspecify.annotations.NullMarked;
