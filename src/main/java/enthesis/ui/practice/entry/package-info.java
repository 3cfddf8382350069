/// What all forms of one entry of the practice's lists are made of: what they begin with, what is typed, why it is not
/// kept, and the form itself with the history beside it.
@NullMarked
package enthesis.ui.practice.entry;

import org.jspecify.annotations.NullMarked;
