/// The ways to a course's candidacy and its examinations, and what they are read from.
@NullMarked
package enthesis.app.assessment;

import org.jspecify.annotations.NullMarked;
