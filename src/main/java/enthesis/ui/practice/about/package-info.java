/// What the program is: its version, what it is meant for, what is new, what it is built on.
@NullMarked
package enthesis.ui.practice.about;

import org.jspecify.annotations.NullMarked;
