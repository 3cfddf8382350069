/// A very large practice, made up and written in bulk, for measurements by hand.
@NullMarked
package enthesis.storage.bulk;

import org.jspecify.annotations.NullMarked;
