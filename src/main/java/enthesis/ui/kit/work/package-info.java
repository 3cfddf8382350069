/// What is done away from the screen, and what is done later. The only package that owns a thread.
@NullMarked
package enthesis.ui.kit.work;

import org.jspecify.annotations.NullMarked;
