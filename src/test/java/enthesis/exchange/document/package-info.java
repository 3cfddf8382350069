/// Papers read back as a reader program sees them.
@NullMarked
package enthesis.exchange.document;

import org.jspecify.annotations.NullMarked;
