package enthesis.storage.reference.map;

import com.fasterxml.jackson.databind.JsonNode;
import enthesis.domain.map.drawing.Outline;
import enthesis.domain.map.sheet.BodyPart;
import enthesis.domain.value.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads the parts of a body figure. A part that stands twice, has no middle in its outline or lies on both sides is a
/// fault of the build.
final class BodyPartJson {
    private BodyPartJson() {}

    static List<BodyPart> read(String sheet, JsonNode json, String name) {
        var parts = new ArrayList<BodyPart>();
        var seen = new HashSet<String>();
        for (var one : json.required("parts")) {
            var part = part(one, name);
            boolean fits = seen.add(part.key() + " " + part.side()) && part.side() != Side.BOTH
                    && Outline.of(part.hit()).contains(part.x(), part.y());
            if (!fits) {
                throw new IllegalStateException("not a part of " + sheet + ": " + part.key() + " " + part.side());
            }
            parts.add(part);
        }
        return parts;
    }

    private static BodyPart part(JsonNode json, String name) {
        return new BodyPart(json.required("key").asText(),
                Side.valueOf(json.required("side").asText().toUpperCase(Locale.ROOT)),
                Optional.ofNullable(json.get("region")).map(JsonNode::asText), json.required("x").asDouble(),
                json.required("y").asDouble(), MapFiles.outline(json.required("hit").asText(), name));
    }
}
