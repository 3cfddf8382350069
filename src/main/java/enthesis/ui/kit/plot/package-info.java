/// Curves over time with a shared axis, drawn by ourselves, and the same in words.
@NullMarked
package enthesis.ui.kit.plot;

import org.jspecify.annotations.NullMarked;
