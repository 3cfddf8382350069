/// Tables for other programs.
@NullMarked
package enthesis.exchange.table;

import org.jspecify.annotations.NullMarked;
