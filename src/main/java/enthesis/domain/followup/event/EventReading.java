package enthesis.domain.followup.event;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the form of an adverse event says. `event` is there once nothing is refused or missing.
public record EventReading(Optional<AdverseEvent> event, Map<Field, Refusal> refusals, List<Field> missing) {

    public EventReading {
        refusals = Collections.unmodifiableSortedMap(new TreeMap<>(refusals));
        missing = List.copyOf(missing);
    }
}
