package enthesis.domain.map.plan;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.FormReading;
import enthesis.domain.entry.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the form of a protocol says; `rows` are the steps' rows as they stand.
public record ProtocolReading(Optional<Protocol> entry, Map<Field, Refusal> refusals, Map<Field, Refusal> cautions,
        List<Integer> rows) implements FormReading<Protocol> {

    public ProtocolReading {
        refusals = Map.copyOf(refusals);
        cautions = Map.copyOf(cautions);
        rows = List.copyOf(rows);
    }
}
