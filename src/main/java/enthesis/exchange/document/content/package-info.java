/// What stands on the papers, as finished words: nothing here is computed any more.
@NullMarked
package enthesis.exchange.document.content;

import org.jspecify.annotations.NullMarked;
