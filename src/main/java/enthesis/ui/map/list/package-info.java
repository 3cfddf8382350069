/// The right column: the list of injections, the running totals and the anaesthetic ceiling.
@NullMarked
package enthesis.ui.map.list;

import org.jspecify.annotations.NullMarked;
