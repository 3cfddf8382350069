package enthesis.domain.course;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.finding.Finding;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a course form says. `course` is there once nothing is refused or missing and no consent for another side stands
/// unconfirmed. `findings` are said beside the fields; a CAUTION among them stops nobody.
public record CourseReading(Optional<Course> course, Map<Field, Refusal> refusals, List<Field> missing,
        List<Finding> findings) {

    public CourseReading {
        refusals = Collections.unmodifiableSortedMap(new TreeMap<>(refusals));
        missing = List.copyOf(missing);
        findings = List.copyOf(findings);
    }
}
