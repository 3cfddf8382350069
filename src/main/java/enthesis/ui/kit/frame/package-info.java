/// The frame around every screen: banner, rail, main part, panel, foot, status line.
@NullMarked
package enthesis.ui.kit.frame;

import org.jspecify.annotations.NullMarked;
