/// What was done before, on screen: at the point that is chosen, and whole sessions as dashed rings over the map.
@NullMarked
package enthesis.ui.map.past;

import org.jspecify.annotations.NullMarked;
