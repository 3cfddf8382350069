/// The trail as it is read by people: one line for each act, with its rows, on the way into the chart that
/// never stores.
@NullMarked
package enthesis.storage.deed;

import org.jspecify.annotations.NullMarked;
