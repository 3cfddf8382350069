package enthesis.ui.patient.sheets;

import enthesis.domain.course.Course;
import enthesis.domain.patient.Patient;
import enthesis.domain.screening.ToldMedication;
import enthesis.domain.visit.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the papers of a course are made from: the person as all their charts know them, the last session that was given
/// (`last`), and what was told of drugs at the last visit.
public record SheetsPage(Patient patient, Patient everywhere, Course course, Optional<Given> last, Told told) {

    /// A signed session, and who signed it.
    public record Given(Reading reading, String signer) {}

    /// The drugs as they were told, and on which day; empty when nobody was asked yet.
    public record Told(List<ToldMedication> takes, Optional<LocalDate> day) {

        public Told {
            takes = List.copyOf(takes);
        }
    }
}
