package enthesis.storage.reference.row;

import java.util.List;
import java.util.Map;

/// What a practice made its own of the reference data: rows, and what its index says a structure is (`region/structure`
/// to the name of a `Kind`).
public record OwnReference(List<OwnRow> rows, Map<String, String> kinds) {
    public static final OwnReference NONE = new OwnReference(List.of(), Map.of());

    public OwnReference {
        rows = List.copyOf(rows);
        kinds = Map.copyOf(kinds);
    }
}
