/// Quick entry below the canvas: type a structure, Enter, volume, Enter.
@NullMarked
package enthesis.ui.map.quick;

import org.jspecify.annotations.NullMarked;
