/// Papers on screen.
@NullMarked
package enthesis.ui.kit.paper;

import org.jspecify.annotations.NullMarked;
