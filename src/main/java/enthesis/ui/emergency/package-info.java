/// The emergency card (F12): the practice's own protocol in big type, a running clock, and taps that keep their times.
@NullMarked
package enthesis.ui.emergency;

import org.jspecify.annotations.NullMarked;
