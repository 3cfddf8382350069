/// The rail at the left of a screen: its sections with key, state and what is open.
@NullMarked
package enthesis.ui.kit.rail;

import org.jspecify.annotations.NullMarked;
