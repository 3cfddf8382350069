package enthesis.ui.note;

import enthesis.domain.visit.Reading;
import java.time.Duration;

/// What the program does when somebody signs: proves the password, keeps bytes, seal and paper. Runs away from
/// the screen.
@FunctionalInterface
public interface Signing {

    /// What came of it.
    sealed interface Outcome {}

    /// Signed and on disk.
    record Signed() implements Outcome {}

    /// The password was wrong; the next one is looked at after `pause`.
    record WrongPassword(Duration pause) implements Outcome {}

    /// Signs what was read. `password` is wiped by whoever calls.
    Outcome sign(Reading reading, char[] password) throws Exception;
}
