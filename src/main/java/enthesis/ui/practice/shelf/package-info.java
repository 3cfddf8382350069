/// The shelf as the practice keeps it: the list of lots, the form of one, and who received a lot.
@NullMarked
package enthesis.ui.practice.shelf;

import org.jspecify.annotations.NullMarked;
