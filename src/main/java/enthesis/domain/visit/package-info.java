/// One visit from check-in to signature: its sections, its fields, what they say together and what is still missing.
@NullMarked
package enthesis.domain.visit;

import org.jspecify.annotations.NullMarked;
