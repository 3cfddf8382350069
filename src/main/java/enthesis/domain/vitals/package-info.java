/// Vital signs: what can be a reading at all, what asks for a second look, and what the slip of the finger
/// probably was.
@NullMarked
package enthesis.domain.vitals;

import org.jspecify.annotations.NullMarked;
