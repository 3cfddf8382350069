package enthesis.domain.vitals;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// When a reading was typed, and by whom. Nobody is asked for it and nothing is back-dated: of a visit written down
/// later it says later.
public record Taken(Instant at, String by) {

    /// What `text` wrote; empty where it is none.
    public static Optional<Taken> read(String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Taken(Instant.parse(text.substring(0, space)), text.substring(space + 1)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// As a sheet holds it.
    public String text() {
        return at + " " + by;
    }
}
