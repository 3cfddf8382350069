/// Reads whole charts for what leaves the practice, one person after the other, on the chart's second way in; and
/// writes the folder that they leave in.
@NullMarked
package enthesis.storage.extract;

import org.jspecify.annotations.NullMarked;
