package enthesis.storage.intake;

import enthesis.domain.intake.Fact;
import enthesis.domain.intake.Identifier;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.find.SearchWords;
import enthesis.domain.value.PatientId;
import java.util.List;

/// One thing that an import stores, with its rows in one transaction.
public sealed interface Arrival {
    /// No transaction of an import has more rows.
    int MOST_ROWS = 1_000;

    /// A chart is opened.
    record Opened(Patient patient, List<Identifier> numbers) implements Arrival {}

    /// A chart that is there gets further numbers.
    record Numbered(PatientId patient, List<Identifier> numbers) implements Arrival {}

    /// Something is said of somebody.
    record Said(PatientId patient, Fact fact) implements Arrival {}

    /// Somebody who has a chart is told to have allergies. They come with the last transaction of an import, since that
    /// chart is seen.
    record Allergic(PatientId patient, Allergies told) implements Arrival {}

    /// How many rows it is at most.
    default int rows() {
        return switch (this) {
            case Opened one -> {
                var words = SearchWords.of(one.patient.person());
                yield 4 + words.names().size() + words.numbers().size()
                        + one.patient.allergies().known().size() + one.numbers.size();
            }
            case Numbered one -> one.numbers.size();
            case Said _ -> 1;
            case Allergic one -> 1 + one.told.known().size();
        };
    }
}
