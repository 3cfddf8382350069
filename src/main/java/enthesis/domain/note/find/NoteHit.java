package enthesis.domain.note.find;

import enthesis.domain.entry.Field;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.patient.Person;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A note that a query fits: where it leads, whose it is, of which day and places, and the words around the hit.
public record NoteHit(Place place, Person person, LocalDate day, List<Served> served, Excerpt excerpt) {

    public NoteHit {
        served = List.copyOf(served);
    }

    /// The field of the visit's sheet in which it was said; empty where it stands in none.
    public Optional<Field> field() {
        return Optional.of(excerpt.field()).filter(path -> !path.isEmpty()).map(Field::parse);
    }

    /// What was treated; `region` is its key.
    public record Served(Side side, String region) {}

    /// Where the words stand.
    public sealed interface Place {

        /// In a visit: begun, signed, or signed and marked as entered in error.
        record OfVisit(VisitId visit, Standing standing) implements Place {}

        /// In what is known of a course from its beginning or end; `inError` when it was opened by mistake.
        record OfCourse(boolean inError) implements Place {}

        /// In what was heard after a session; `inError` when the session's note is marked as entered in error.
        record OfFollowUp(FollowedSession.Key session, boolean inError) implements Place {}
    }

    public enum Standing {
        BEGUN, SIGNED, IN_ERROR
    }
}
