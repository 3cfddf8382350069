/// The letterhead on screen.
@NullMarked
package enthesis.ui.practice.head;

import org.jspecify.annotations.NullMarked;
