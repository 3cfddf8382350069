/// Aftercare on the screen.
@NullMarked
package enthesis.ui.aftercare;

import org.jspecify.annotations.NullMarked;
