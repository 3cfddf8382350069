/// Reads what follows the sessions, for its screen and for Today.
@NullMarked
package enthesis.app.followup;

import org.jspecify.annotations.NullMarked;
