@NullMarked
package enthesis.storage.consent;

import org.jspecify.annotations.NullMarked;
