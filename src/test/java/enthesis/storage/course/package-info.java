@NullMarked
package enthesis.storage.course;

import org.jspecify.annotations.NullMarked;
