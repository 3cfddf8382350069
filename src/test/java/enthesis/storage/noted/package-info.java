@NullMarked
package enthesis.storage.noted;

import org.jspecify.annotations.NullMarked;
