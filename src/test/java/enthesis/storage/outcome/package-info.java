/// Tests of what the patients answered.
@NullMarked
package enthesis.storage.outcome;

import org.jspecify.annotations.NullMarked;
