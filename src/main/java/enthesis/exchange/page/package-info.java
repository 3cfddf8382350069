/// Pages that a browser shows, without this program.
@NullMarked
package enthesis.exchange.page;

import org.jspecify.annotations.NullMarked;
