package enthesis.storage.reference.map;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/// What each structure of the index is: region to structure to the name of a `Kind`, without the drawings.
public final class TargetKinds {
    private TargetKinds() {}

    public static ObjectNode load() {
        var files = MapFiles.shipped();
        var kinds = JsonNodeFactory.instance.objectNode();
        files.json("atlas.json").required("regions").forEach(region -> {
            var of = kinds.putObject(region.asText());
            files.json(region.asText() + "/targets.json").required("targets").forEach(target -> of
                    .put(target.required("id").asText(), named(target.required("kind").asText())));
        });
        return kinds;
    }

    private static String named(String kind) {
        return kind.replace(' ', '_').toLowerCase(Locale.ROOT);
    }
}
