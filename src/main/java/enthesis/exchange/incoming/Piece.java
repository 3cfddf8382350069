package enthesis.exchange.incoming;

import java.io.IOException;
import java.io.InputStream;

/// One file of what was chosen. `bytes` is how long it says it is.
public interface Piece {
    /// As it is told: within the folder or archive.
    String name();

    long bytes();

    /// Its content; never more than the limit, and never from elsewhere.
    ///
    /// @throws NotTaken
    ///             if it became a link, or is longer than it says
    InputStream open() throws IOException;
}
