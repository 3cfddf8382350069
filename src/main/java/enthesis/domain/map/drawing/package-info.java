/// The lines of a drawing: paths as they were drawn, the layers they belong to, and the plane they lie in. Nothing here
/// knows anatomy.
@NullMarked
package enthesis.domain.map.drawing;

import org.jspecify.annotations.NullMarked;
