package enthesis.storage.reference.map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import enthesis.domain.entry.Choices;
import enthesis.domain.map.Kind;
import enthesis.domain.map.Target;
import enthesis.domain.map.Typical;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The structures of a region as JSON: the one place of their names, usual volumes and what lies near them.
public final class TargetJson {
    private TargetJson() {}

    static List<Target> read(String region, JsonNode json) {
        var targets = new ArrayList<Target>();
        var ids = new HashSet<String>();
        for (var target : json.required("targets")) {
            var read = target(region, target);
            if (!ids.add(read.id())) {
                throw new IllegalStateException("target twice in " + region + ": " + read.id());
            }
            targets.add(read);
        }
        return targets;
    }

    private static Target target(String region, JsonNode json) {
        return new Target(json.required("id").asText(), region, json.required("name").asText(),
                texts(json.path("aliases")), kind(json.required("kind").asText()), typical(json),
                texts(json.path("at_risk")),
                json.path("note").asText(""), text(json, "side").map(TargetJson::side), text(json, "pair"));
    }

    /// What a practice says of a structure, over what the program says of it; side and pair are the program's.
    public static Target read(String json, Target shipped) {
        var own = MapFiles.parse(json);
        return shipped.said(own.required("name").asText(), texts(own.required("aliases")),
                text(own, "kind").map(TargetJson::kind).orElse(shipped.kind()), typical(own),
                texts(own.required("at_risk")),
                own.required("note").asText());
    }

    private static Kind kind(String words) {
        return Kind.valueOf(words.replace(' ', '_').toUpperCase(Locale.ROOT));
    }

    /// What a practice may say of a structure.
    public static String write(Target target) {
        var json = JsonNodeFactory.instance.objectNode().put("name", target.name())
                .put("kind", Choices.text(target.kind()));
        target.aliases().forEach(json.putArray("aliases")::add);
        var typical = target.typical();
        json.putArray("volume_ml").add(typical.low().value()).add(typical.high().value());
        typical.depth().ifPresent(depth -> json.putArray("depth_mm").add(depth.from()).add(depth.to()));
        json.put("needle", typical.needle()).put("guidance", typical.guidance());
        target.atRisk().forEach(json.putArray("at_risk")::add);
        return json.put("note", target.note()).toString();
    }

    private static Optional<String> text(JsonNode json, String key) {
        return json.has(key) ? Optional.of(json.required(key).asText()) : Optional.empty();
    }

    private static Side side(String word) {
        return Side.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Typical typical(JsonNode json) {
        var volume = json.required("volume_ml");
        var depth = json.path("depth_mm");
        return new Typical(millilitres(volume.required(0)), millilitres(volume.required(1)),
                depth.isMissingNode()
                        ? Optional.empty()
                        : Optional.of(new Typical.Depth(depth.required(0).asInt(), depth.required(1).asInt())),
                json.path("needle").asText(""), json.path("guidance").asText(""));
    }

    private static Millilitres millilitres(JsonNode number) {
        return new Millilitres(number.decimalValue());
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
