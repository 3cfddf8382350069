package enthesis.domain.practice.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One row of the reference data: what its parts say, by their names. A part that says nothing is not there; numbers
/// are written plainly, yes and no as `true` and `false`. `key` is its name for good, whatever is edited.
public record Row(String key, Map<String, List<String>> parts) {

    public Row {
        var said = new LinkedHashMap<String, List<String>>();
        parts.forEach((part, says) -> {
            if (!says.isEmpty() && !says.equals(List.of(""))) {
                said.put(part, List.copyOf(says));
            }
        });
        parts = Map.copyOf(said);
    }

    public List<String> all(String part) {
        return parts.getOrDefault(part, List.of());
    }

    /// What a part says; "" where it says nothing.
    public String one(String part) {
        return all(part).isEmpty() ? "" : all(part).getFirst();
    }

    public String one(Part part) {
        return one(part.name());
    }

    /// The same row, saying this too, or instead.
    public Row with(String part, List<String> says) {
        var next = new LinkedHashMap<>(parts);
        next.put(part, says);
        return new Row(key, next);
    }
}
