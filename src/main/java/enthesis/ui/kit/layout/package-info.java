/// Arranging nodes above and beside each other without measuring again what has not changed.
@NullMarked
package enthesis.ui.kit.layout;

import org.jspecify.annotations.NullMarked;
