/// The form of a course: region, side, indication, plan, consent.
@NullMarked
package enthesis.ui.course;

import org.jspecify.annotations.NullMarked;
