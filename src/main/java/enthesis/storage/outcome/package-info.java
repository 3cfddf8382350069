/// What the patients answered of their courses.
@NullMarked
package enthesis.storage.outcome;

import org.jspecify.annotations.NullMarked;
