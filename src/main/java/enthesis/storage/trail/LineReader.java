package enthesis.storage.trail;

import java.time.Instant;

/// Reads lines of the trail back from their canonical bytes, one after the other. Those of one write have one moment,
/// which is read once: a journal has many.
public final class LineReader {
    private String text = "";
    private Instant moment = Instant.EPOCH;

    /// The line of which these are the canonical bytes, after a line with the hash `previous`.
    ///
    /// @throws IllegalArgumentException
    ///             if they are not
    public Entry read(byte[] canonical, String previous) {
        return Entry.read(canonical, previous, this::moment);
    }

    private Instant moment(String said) {
        if (!said.equals(text)) {
            moment = Instant.parse(said);
            text = said;
        }
        return moment;
    }
}
