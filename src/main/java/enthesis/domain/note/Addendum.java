package enthesis.domain.note;

import java.time.Instant;

/// What is added to a signed note: the note itself never changes. `sentence` is what it refers to, as it was signed
/// (may be empty: the whole note); `seal` is the SHA-256 of its own canonical text.
public record Addendum(
        int number, Kind kind, String sentence, String text, String reason, String author, Instant signed,
        String seal) {

    /// New information was learnt after signing; a late entry was known and left out; a correction says what was wrong;
    /// entered in error takes the note out of all totals, still readable.
    public enum Kind {
        NEW_INFORMATION, LATE_ENTRY, CORRECTION, ENTERED_IN_ERROR
    }
}
