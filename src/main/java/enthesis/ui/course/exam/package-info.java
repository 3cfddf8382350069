/// The screen of an examination.
@NullMarked
package enthesis.ui.course.exam;

import org.jspecify.annotations.NullMarked;
