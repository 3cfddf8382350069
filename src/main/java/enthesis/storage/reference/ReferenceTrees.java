package enthesis.storage.reference;

import com.fasterxml.jackson.databind.JsonNode;
import enthesis.storage.reference.map.TargetKinds;
import enthesis.storage.reference.row.KindPlaces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The reference files as they stand on the class path, each as a tree that a practice's own numbers and rows can be
/// set into; and what each structure of the index is.
final class ReferenceTrees {
    static final List<String> NAMES = List.of("speech", "vitals", "anaesthetics", "products", "allergens",
            "indications", "rules", "guided", "avoided", "drugs", "events", "candidacy", "evidence", "exams",
            "outcomes",
            "insight");

    private ReferenceTrees() {}

    static Map<String, JsonNode> read() {
        var trees = new LinkedHashMap<String, JsonNode>();
        NAMES.forEach(name -> trees.put(name, read(name)));
        trees.put(KindPlaces.INDEX, TargetKinds.load());
        return trees;
    }

    static JsonNode read(String name) {
        try (var file = ReferenceTrees.class.getResourceAsStream("/db/reference/" + name + ".json")) {
            if (file == null) {
                throw new IllegalStateException("reference data " + name + " is missing from the class path");
            }
            return ReferenceJson.mapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException("reference data " + name, e);
        }
    }
}
