@NullMarked
package enthesis.storage.deed;

import org.jspecify.annotations.NullMarked;
