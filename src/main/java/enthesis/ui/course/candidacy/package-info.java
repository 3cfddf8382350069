/// The screen of a course's candidacy.
@NullMarked
package enthesis.ui.course.candidacy;

import org.jspecify.annotations.NullMarked;
