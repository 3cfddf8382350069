@NullMarked
package enthesis.exchange.table.in;

import org.jspecify.annotations.NullMarked;
