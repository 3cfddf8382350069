/// What the rules say, as lines beside the work; never as dialogs.
@NullMarked
package enthesis.ui.kit.finding;

import org.jspecify.annotations.NullMarked;
