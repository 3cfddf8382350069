/// Courses and the consents given to them.
@NullMarked
package enthesis.storage.course;

import org.jspecify.annotations.NullMarked;
