/// A program of its own beside this one, for work that may end the program that does it.
@NullMarked
package enthesis.storage.child;

import org.jspecify.annotations.NullMarked;
