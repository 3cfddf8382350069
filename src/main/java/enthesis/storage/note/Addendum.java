package enthesis.storage.note;

import enthesis.domain.value.PersonId;
import enthesis.domain.value.VisitId;
import enthesis.storage.attachment.Sha256;
import java.time.Instant;

/// What was said about a signed note afterwards. `sentence` is what it refers to and may be empty; `reason` says why.
/// `seal` ties it to the note and to the addenda before it.
public record Addendum(
        VisitId visit,
        int number,
        Kind kind,
        String sentence,
        String text,
        String reason,
        PersonId signer,
        Instant at,
        Sha256 seal) {

    /// ENTERED_IN_ERROR: the whole note does not hold; it stays readable and is left out of totals.
    public enum Kind {
        ADDENDUM, CORRECTION, LATE_ENTRY, ENTERED_IN_ERROR
    }
}
