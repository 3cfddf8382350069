/// The screens of the practice's lists, tried by real keys.
@NullMarked
package enthesis.ui.practice;

import org.jspecify.annotations.NullMarked;
