/// Reads the outcomes of the courses, and the ways through their form.
@NullMarked
package enthesis.app.outcome;

import org.jspecify.annotations.NullMarked;
