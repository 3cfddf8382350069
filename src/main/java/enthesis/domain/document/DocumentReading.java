package enthesis.domain.document;

import enthesis.domain.document.OutsideDocument.About;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.value.CourseId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What is typed of a document. `said` is there once nothing is refused and nothing needed is missing.
public record DocumentReading(Optional<Said> said, Map<Field, Refusal> refusals, List<Field> missing) {

    public DocumentReading {
        refusals = Collections.unmodifiableSortedMap(new TreeMap<>(refusals));
        missing = List.copyOf(missing);
    }

    /// What a document is, and the course that it belongs to.
    public record Said(About about, Optional<CourseId> course) {}
}
