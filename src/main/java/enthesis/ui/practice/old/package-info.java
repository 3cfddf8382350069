/// The charts that no longer have to be kept, listed.
@NullMarked
package enthesis.ui.practice.old;

import org.jspecify.annotations.NullMarked;
