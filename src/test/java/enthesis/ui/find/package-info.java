@NullMarked
package enthesis.ui.find;

import org.jspecify.annotations.NullMarked;
