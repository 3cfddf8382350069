/// What was typed and is not yet in the chart: an encrypted file of its own, forced to disk at every append.
@NullMarked
package enthesis.storage.draft;

import org.jspecify.annotations.NullMarked;
