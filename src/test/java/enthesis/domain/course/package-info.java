@NullMarked
package enthesis.domain.course;

import org.jspecify.annotations.NullMarked;
