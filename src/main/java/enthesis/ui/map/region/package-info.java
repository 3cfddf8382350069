/// The left column: body picker, side, views and layers.
@NullMarked
package enthesis.ui.map.region;

import org.jspecify.annotations.NullMarked;
