/// The label of a syringe: seen as it prints, printed, saved.
@NullMarked
package enthesis.ui.solution.label;

import org.jspecify.annotations.NullMarked;
