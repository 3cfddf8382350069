/// The practice's own pictures, encrypted beside the chart.
@NullMarked
package enthesis.storage.picture;

import org.jspecify.annotations.NullMarked;
