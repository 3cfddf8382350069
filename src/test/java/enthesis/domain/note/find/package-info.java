@NullMarked
package enthesis.domain.note.find;

import org.jspecify.annotations.NullMarked;
