/// Reads what Insight counts: all that was signed, in one go, without names.
@NullMarked
package enthesis.storage.insight;

import org.jspecify.annotations.NullMarked;
