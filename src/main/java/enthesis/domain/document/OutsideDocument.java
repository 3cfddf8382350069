package enthesis.domain.document;

import enthesis.domain.document.DocumentFile.Format;
import enthesis.domain.picture.file.Turn;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A document from outside that is in a chart, and who added it when. One that should not be there is withdrawn: it
/// stays readable with the reason.
public record OutsideDocument(UUID id, Whose whose, About about, Kept kept, Filed filed,
        Optional<Withdrawn> withdrawn) {

    /// Whose chart it is in, and which course it belongs to, if to one.
    public record Whose(PatientId patient, Optional<CourseId> course) {}

    /// What was said of it: `dated` is the day that it bears, `title` and `note` may be empty.
    public record About(DocumentKind kind, String title, LocalDate dated, String note) {}

    /// Its file in the chart: the SHA-256, of how many bytes it is, how many pages it has, how it is turned.
    public record Kept(String file, Format format, Turn turn, int pages, long length) {}

    public record Filed(PersonId who, Instant at) {}

    /// That it should never have been added, and why.
    public record Withdrawn(String reason, PersonId who, Instant at) {}

    public boolean counts() {
        return withdrawn.isEmpty();
    }

    public boolean of(CourseId course) {
        return whose.course.filter(course::equals).isPresent();
    }
}
