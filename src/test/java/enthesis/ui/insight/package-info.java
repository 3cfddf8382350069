@NullMarked
package enthesis.ui.insight;

import org.jspecify.annotations.NullMarked;
