/// Papers that go out of the practice, shown as they will print: which one, in which language, printed or saved.
@NullMarked
package enthesis.ui.kit.paper;

import org.jspecify.annotations.NullMarked;
