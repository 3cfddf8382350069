/// Wires the emergency card: what it shows of the work below, where its taps go, and what is asked after it.
@NullMarked
package enthesis.app.emergency;

import org.jspecify.annotations.NullMarked;
