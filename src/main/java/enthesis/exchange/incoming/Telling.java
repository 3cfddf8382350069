package enthesis.exchange.incoming;

import enthesis.domain.intake.Fact;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/// What is said of the people in files that were checked, one after the other.
public interface Telling extends Closeable {

    /// `person` counts the people of the check from 0.
    record About(int person, Fact fact) {}

    /// The next one; empty at the end.
    ///
    /// @throws NotTaken
    ///             if a file is no more what was checked
    Optional<About> next() throws IOException;
}
