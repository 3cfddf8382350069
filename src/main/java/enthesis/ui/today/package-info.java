/// Today: what waits for somebody, as lists and not as a menu.
@NullMarked
package enthesis.ui.today;

import org.jspecify.annotations.NullMarked;
