/// Visits as rows: the courses they serve, their sheets as typed, their end.
@NullMarked
package enthesis.storage.visit;

import org.jspecify.annotations.NullMarked;
