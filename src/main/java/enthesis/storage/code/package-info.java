/// The yearly official lists of diagnosis codes that were taken in, and which courses use a code.
@NullMarked
package enthesis.storage.code;

import org.jspecify.annotations.NullMarked;
