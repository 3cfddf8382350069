/// What was read of a large chart, kept beside it for the next start.
@NullMarked
package enthesis.storage.seen;

import org.jspecify.annotations.NullMarked;
