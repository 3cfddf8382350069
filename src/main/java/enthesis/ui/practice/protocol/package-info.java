/// The protocols of the practice: the list of the shipped, the changed and its own, and the form of one.
@NullMarked
package enthesis.ui.practice.protocol;

import org.jspecify.annotations.NullMarked;
