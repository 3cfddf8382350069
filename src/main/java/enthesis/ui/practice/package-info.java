/// The practice: its name, the numbers its patients may call, where the recovery sheet is kept.
@NullMarked
package enthesis.ui.practice;

import org.jspecify.annotations.NullMarked;
