/// Today's lists on a stage.
@NullMarked
package enthesis.ui.today;

import org.jspecify.annotations.NullMarked;
