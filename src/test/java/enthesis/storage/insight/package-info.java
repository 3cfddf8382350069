@NullMarked
package enthesis.storage.insight;

import org.jspecify.annotations.NullMarked;
