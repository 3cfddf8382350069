/// When what was typed reaches the disk: drafts within seconds, rows when a section is left; and what may be said about
/// it. Kept apart from the workspace, because time is the whole of it and a test moves time by hand.
@NullMarked
package enthesis.ui.visit.keeping;

import org.jspecify.annotations.NullMarked;
