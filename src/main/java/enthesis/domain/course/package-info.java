/// A series of sessions for one region and side.
@NullMarked
package enthesis.domain.course;

import org.jspecify.annotations.NullMarked;
