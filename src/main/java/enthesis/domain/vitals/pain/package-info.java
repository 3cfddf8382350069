/// Pain on the scale of 0 to 10, asked for each course that a visit serves: what was answered, what asks for a
/// second look.
@NullMarked
package enthesis.domain.vitals.pain;

import org.jspecify.annotations.NullMarked;
