/// The board of a course: what comes next and when, whether it helps, and what has to be decided.
@NullMarked
package enthesis.ui.patient.board;

import org.jspecify.annotations.NullMarked;
