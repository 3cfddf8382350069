/// The practice's own protocol on the emergency card, edited with its history.
@NullMarked
package enthesis.ui.practice.emergency;

import org.jspecify.annotations.NullMarked;
