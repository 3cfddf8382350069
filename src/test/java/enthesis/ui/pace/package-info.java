/// Measurements of the window, run by hand: `mvn test -Dtest=FrameSpeed`. Each leaves its table in target/figures.
@NullMarked
package enthesis.ui.pace;

import org.jspecify.annotations.NullMarked;
