/// The frame around every screen: banner, main part, panel, foot, status line, and the keys that reach them.
@NullMarked
package enthesis.ui.kit.frame;

import org.jspecify.annotations.NullMarked;
