/// Where a chart may live, and what stands there before anything is opened.
@NullMarked
package enthesis.storage.place;

import org.jspecify.annotations.NullMarked;
