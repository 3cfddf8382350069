/// The numbers the rules judge by, as the practice sets them: the list with its type-ahead, and the form of one.
@NullMarked
package enthesis.ui.practice.setting;

import org.jspecify.annotations.NullMarked;
