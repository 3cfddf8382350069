/// The anaesthetic of the day drawn against its ceiling, the same in the rail, at the solution and at the map.
@NullMarked
package enthesis.ui.kit.ceiling;

import org.jspecify.annotations.NullMarked;
