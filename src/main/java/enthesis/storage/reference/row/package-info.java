/// Where the rows that a practice edits stand in the reference files, and the files with a practice's rows in place.
@NullMarked
package enthesis.storage.reference.row;

import org.jspecify.annotations.NullMarked;
