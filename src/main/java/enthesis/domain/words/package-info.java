/// Every sentence of the program comes from a bundle, found by its key.
@NullMarked
package enthesis.domain.words;

import org.jspecify.annotations.NullMarked;
