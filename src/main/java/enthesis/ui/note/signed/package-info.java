/// A signed note as it was signed, and the form for its addenda.
@NullMarked
package enthesis.ui.note.signed;

import org.jspecify.annotations.NullMarked;
