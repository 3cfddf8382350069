package enthesis.domain.map.plan;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the form of a protocol says; `protocol` is there once nothing is refused. `cautions` are worth a look and
/// hinder nothing. `rows` are the steps' rows as they stand.
public record ProtocolReading(Optional<Protocol> protocol, Map<Field, Refusal> refusals, Map<Field, Refusal> cautions,
        List<Integer> rows) {

    public ProtocolReading {
        refusals = Map.copyOf(refusals);
        cautions = Map.copyOf(cautions);
        rows = List.copyOf(rows);
    }
}
