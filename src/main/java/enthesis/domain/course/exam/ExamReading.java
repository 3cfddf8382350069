package enthesis.domain.course.exam;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the sheet of an examination says: what was found, the rows there are, what was not accepted.
public record ExamReading(Exam exam, List<ExamRow> rows, Map<Field, Refusal> refusals) {

    public ExamReading {
        rows = List.copyOf(rows);
        refusals = Collections.unmodifiableSortedMap(new TreeMap<>(refusals));
    }

    /// Whether it can be kept: something was found or said, and nothing is refused.
    public boolean whole() {
        return refusals.isEmpty() && !isEmpty();
    }

    public boolean isEmpty() {
        return exam.found().isEmpty() && exam.words().isEmpty();
    }
}
