/// The practice's letterhead: the lines and the logo above papers that go out, and the paper they are printed on.
@NullMarked
package enthesis.ui.practice.head;

import org.jspecify.annotations.NullMarked;
