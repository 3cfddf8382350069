/// A second proliferant of a solution beside dextrose: asked for, and taken away again.
@NullMarked
package enthesis.ui.solution.second;

import org.jspecify.annotations.NullMarked;
