/// Wires what leaves for other programs, and what comes from them.
@NullMarked
package enthesis.app.exchange;

import org.jspecify.annotations.NullMarked;
