/// Enthesis without a window, for the clinic's helper: what is asked for on the command line, by the same rules as
/// behind the unlock screen, with a sentence and an exit code at its end.
@NullMarked
package enthesis.app.line;

import org.jspecify.annotations.NullMarked;
