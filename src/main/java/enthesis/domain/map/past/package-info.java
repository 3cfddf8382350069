/// What earlier sessions did at the same points, where they are laid over the map of today, and how the pain was before
/// and after them.
@NullMarked
package enthesis.domain.map.past;

import org.jspecify.annotations.NullMarked;
