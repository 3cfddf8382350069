/// Charts that leave for other programs: what leaves, where to, how far it is.
@NullMarked
package enthesis.ui.exchange;

import org.jspecify.annotations.NullMarked;
