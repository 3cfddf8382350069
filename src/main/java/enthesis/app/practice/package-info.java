/// Wires the practice's lists: the index of structures and the protocols.
@NullMarked
package enthesis.app.practice;

import org.jspecify.annotations.NullMarked;
