/// A scanner that types like a keyboard, heard wherever the focus is.
@NullMarked
package enthesis.ui.kit.scan;

import org.jspecify.annotations.NullMarked;
