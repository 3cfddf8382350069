package enthesis.ui.note.signed;

import enthesis.domain.entry.Sheet;
import enthesis.ui.note.Signing;

/// What the program does when an addendum is signed. Runs away from the screen.
@FunctionalInterface
public interface Adding {

    /// Signs the addendum that the sheet holds (`AddendumFields`). `password` is wiped by whoever calls.
    Signing.Outcome sign(Sheet addendum, char[] password) throws Exception;
}
