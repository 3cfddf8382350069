/// One export from its first file to its name, with a window or without.
@NullMarked
package enthesis.app.exchange.out;

import org.jspecify.annotations.NullMarked;
