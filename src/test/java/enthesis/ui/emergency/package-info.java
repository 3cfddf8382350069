@NullMarked
package enthesis.ui.emergency;

import org.jspecify.annotations.NullMarked;
