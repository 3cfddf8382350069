/// What the practice asks and examines before and between injections (clinical.md 2), each row with its source.
@NullMarked
package enthesis.domain.practice.assess;

import org.jspecify.annotations.NullMarked;
