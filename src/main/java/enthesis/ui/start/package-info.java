/// From the start of the program to an open chart, and back behind the curtain.
@NullMarked
package enthesis.ui.start;

import org.jspecify.annotations.NullMarked;
