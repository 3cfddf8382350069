/// The workspace of one visit: its sections in the order of the work, what needs the user, and the keeping of all that
/// is typed. It composes the views of the sections and knows nothing of how they look inside.
@NullMarked
package enthesis.ui.visit;

import org.jspecify.annotations.NullMarked;
