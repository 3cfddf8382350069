/// Own pictures on a real chart.
@NullMarked
package enthesis.storage.picture;

import org.jspecify.annotations.NullMarked;
