/// The yearly lists of diagnosis codes that the practice takes in.
@NullMarked
package enthesis.ui.practice.code;

import org.jspecify.annotations.NullMarked;
