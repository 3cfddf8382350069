/// Calls, diaries, urgent lines and adverse events after an injection.
@NullMarked
package enthesis.storage.followup;

import org.jspecify.annotations.NullMarked;
