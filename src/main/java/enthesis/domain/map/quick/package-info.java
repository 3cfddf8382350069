/// Quick entry: a few letters and figures read as a structure and how it was injected, or as the region to open. Pure
/// functions of what was typed and of the atlas.
@NullMarked
package enthesis.domain.map.quick;

import org.jspecify.annotations.NullMarked;
