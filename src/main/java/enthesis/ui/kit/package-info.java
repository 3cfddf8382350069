/// The parts every screen is made of: the sheet behind a form as properties, the look, the texts. Work off the screen
/// is in `work`, controls in `field`, small signs in `sign`, what the rules say in `finding`, the frame in `frame`.
@NullMarked
package enthesis.ui.kit;

import org.jspecify.annotations.NullMarked;
