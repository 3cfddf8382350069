package enthesis.domain.note;

import enthesis.domain.entry.Choices;
import enthesis.domain.value.PersonId;
import enthesis.domain.value.VisitId;
import java.time.Instant;

/// What was added to a signed note, which itself never changes: numbered from 1, by whom and when. `seal` is the
/// SHA-256 of its canonical text, in which the seal before it stands: so it is tied to the note and to the
/// addenda before.
public record Addendum(VisitId visit, int number, AddendumText said, PersonId signer, Instant at, String seal) {

    /// New information was learnt after signing; a late entry was known and left out; a correction says what was wrong;
    /// entered in error takes the note out of all totals, still readable.
    public enum Kind {
        NEW_INFORMATION, LATE_ENTRY, CORRECTION, ENTERED_IN_ERROR
    }

    /// Sealed to what has the seal `previous`: the note, or the addendum before.
    public static Addendum sealed(VisitId visit, int number, AddendumText said, PersonId signer, Instant at,
            String previous) {
        var open = new Addendum(visit, number, said, signer, at, "");
        return new Addendum(visit, number, said, signer, at, open.sealAfter(previous));
    }

    /// What its seal must be when `previous` is the seal before it.
    public String sealAfter(String previous) {
        return new CanonicalLines().line("enthesis-addendum", 1)
                .line("follows", previous)
                .line("addendum", visit, number, Choices.text(said.kind()), said.sentence())
                .line("text", said.text())
                .line("reason", said.reason())
                .line(NoteSeal.SIGNER, signer, at)
                .done()
                .seal();
    }
}
