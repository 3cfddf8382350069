/// What the long run of faults has counted, from whatever test counted it, in one table at its end.
@NullMarked
package enthesis.storage.fault;

import org.jspecify.annotations.NullMarked;
