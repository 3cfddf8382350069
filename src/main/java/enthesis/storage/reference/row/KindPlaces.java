package enthesis.storage.reference.row;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// A product that is kept away from a kind of structures is kept away from each of that kind, as the practice's own
/// index has it.
public final class KindPlaces {
    /// What each structure is, by region.
    public static final String INDEX = "structures";

    private KindPlaces() {}

    /// Says of structures what the practice says they are.
    public static void own(Map<String, JsonNode> files, Map<String, String> kinds) {
        var index = index(files);
        kinds.forEach((place, kind) -> {
            int apart = place.indexOf('/');
            var region = index.get(place.substring(0, apart));
            if (region instanceof ObjectNode of && of.has(place.substring(apart + 1))) {
                of.put(place.substring(apart + 1), kind);
            }
        });
    }

    /// Names the structures of the kinds that are avoided.
    public static void name(Map<String, JsonNode> files) {
        for (var avoided : Objects.requireNonNull(files.get("avoided"))) {
            var kinds = new HashSet<String>();
            avoided.required("kinds").forEach(kind -> kinds.add(kind.asText()));
            if (!kinds.isEmpty()) {
                index(files).properties().forEach(region -> name(avoided, region.getKey(), region.getValue(), kinds));
            }
        }
    }

    private static void name(JsonNode avoided, String region, JsonNode structures, Set<String> kinds) {
        structures.properties().stream().filter(one -> kinds.contains(one.getValue().asText()))
                .forEach(one -> ((ObjectNode) avoided.required("structures")).withArray(region).add(one.getKey()));
    }

    private static ObjectNode index(Map<String, JsonNode> files) {
        return (ObjectNode) Objects.requireNonNull(files.get(INDEX));
    }
}
