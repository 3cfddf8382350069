/// The skin-marking sheet: what of the plan is out on paper, so that its numbers stay, and what the paper no
/// longer says.
@NullMarked
package enthesis.domain.map.marking;

import org.jspecify.annotations.NullMarked;
