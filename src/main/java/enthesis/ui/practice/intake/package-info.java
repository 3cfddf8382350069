/// Charts of other programs on their way in, as the practice sees them: who they are, what is asked, what is left out;
/// and what they say, once they are in.
@NullMarked
package enthesis.ui.practice.intake;

import org.jspecify.annotations.NullMarked;
