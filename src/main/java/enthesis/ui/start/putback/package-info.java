/// A chart is put back on a workstation that has none.
@NullMarked
package enthesis.ui.start.putback;

import org.jspecify.annotations.NullMarked;
