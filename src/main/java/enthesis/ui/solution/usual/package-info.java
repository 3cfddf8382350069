/// Taking a usual solution of the practice into a solution of the visit.
@NullMarked
package enthesis.ui.solution.usual;

import org.jspecify.annotations.NullMarked;
