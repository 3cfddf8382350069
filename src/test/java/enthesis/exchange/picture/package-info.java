/// Pixels of pictures, as they come out.
@NullMarked
package enthesis.exchange.picture;

import org.jspecify.annotations.NullMarked;
