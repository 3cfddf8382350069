/// The formulary of the practice: the list of its usual solutions, and the form of one.
@NullMarked
package enthesis.ui.practice.formulary;

import org.jspecify.annotations.NullMarked;
