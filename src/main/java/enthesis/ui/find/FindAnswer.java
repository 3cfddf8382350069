package enthesis.ui.find;

import enthesis.domain.patient.find.Duplicates;
import enthesis.domain.patient.find.PatientQuery;
import java.util.List;
import java.util.Optional;

/// The answer to one query: who fits, the best first, and the first two who are easily taken for each other.
public record FindAnswer(PatientQuery query, List<FoundLine> lines, Optional<Duplicates.Similar> similar) {

    public FindAnswer {
        lines = List.copyOf(lines);
    }

    public static FindAnswer of(PatientQuery query, List<FoundLine> lines) {
        return new FindAnswer(query, lines,
                Duplicates.firstSimilar(lines.stream().map(FoundLine::person).toList()));
    }
}
