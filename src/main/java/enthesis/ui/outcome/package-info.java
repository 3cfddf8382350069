/// The outcomes of a course: the form, how it stands, what was answered before.
@NullMarked
package enthesis.ui.outcome;

import org.jspecify.annotations.NullMarked;
