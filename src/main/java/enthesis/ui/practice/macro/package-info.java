/// The text macros of the practice and of whoever works here: the list, and the form of one with its history.
@NullMarked
package enthesis.ui.practice.macro;

import org.jspecify.annotations.NullMarked;
