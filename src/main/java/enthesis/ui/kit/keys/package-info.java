/// All keys of the screen in front, read from what hears them.
@NullMarked
package enthesis.ui.kit.keys;

import org.jspecify.annotations.NullMarked;
