/// Passwords and the recovery sheet of an open chart: somebody chooses a password, an owner puts a new sheet in the
/// place of the old one.
@NullMarked
package enthesis.ui.start.secret;

import org.jspecify.annotations.NullMarked;
