/// The canvas: the drawing, the markers on it, what is written around it, and the editor beside a marker.
@NullMarked
package enthesis.ui.map.canvas;

import org.jspecify.annotations.NullMarked;
