/// Own pictures on the map, by real keys.
@NullMarked
package enthesis.ui.map.picture;

import org.jspecify.annotations.NullMarked;
