/// The lots of a solution: typed, chosen from the shelf, or scanned from a vial.
@NullMarked
package enthesis.ui.solution.lot;

import org.jspecify.annotations.NullMarked;
