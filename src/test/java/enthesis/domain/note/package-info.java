/// The note of the seed's own case, word for word.
@NullMarked
package enthesis.domain.note;

import org.jspecify.annotations.NullMarked;
