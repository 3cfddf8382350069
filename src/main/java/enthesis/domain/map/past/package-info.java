/// What earlier sessions did at the same points, and how the pain was before and after them.
@NullMarked
package enthesis.domain.map.past;

import org.jspecify.annotations.NullMarked;
