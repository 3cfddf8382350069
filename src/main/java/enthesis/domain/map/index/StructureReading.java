package enthesis.domain.map.index;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import java.util.Map;
import java.util.Optional;

/// What the form of a structure says; `said` is there once nothing is refused.
public record StructureReading(Optional<Said> said, Map<Field, Refusal> refusals) {

    public StructureReading {
        refusals = Map.copyOf(refusals);
    }
}
