/// Many points at once: which are selected, and what they have in common.
@NullMarked
package enthesis.domain.map.select;

import org.jspecify.annotations.NullMarked;
