@NullMarked
package enthesis.storage.intake;

import org.jspecify.annotations.NullMarked;
