/// From the bytes of a picture to its pixels, never larger than asked for and never by way of a file on the disk.
@NullMarked
package enthesis.exchange.picture;

import org.jspecify.annotations.NullMarked;
