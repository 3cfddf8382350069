package enthesis.storage.reference.map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import enthesis.domain.map.plan.Protocol;
import java.util.ArrayList;

/// A protocol as JSON: `needle`, `guidance` and `solution` of the whole hold for each step that does not say its own.
public final class ProtocolJson {
    private ProtocolJson() {}

    public static Protocol read(String json) {
        return read(MapFiles.parse(json));
    }

    static Protocol read(JsonNode json) {
        var steps = new ArrayList<Protocol.Step>();
        for (var step : json.required("steps")) {
            steps.add(new Protocol.Step(step.required("target").asText(), step.required("volume").asText(),
                    step.path("solution").asInt(json.path("solution").asInt(1)), own(step, json, "needle"),
                    own(step, json, "guidance")));
        }
        return new Protocol(json.required("id").asText(), json.required("region").asText(),
                json.required("name").asText(), steps);
    }

    private static String own(JsonNode step, JsonNode whole, String part) {
        return step.path(part).asText(whole.path(part).asText(""));
    }

    public static String write(Protocol protocol) {
        var json = JsonNodeFactory.instance.objectNode().put("id", protocol.id()).put("region", protocol.region())
                .put("name", protocol.name());
        var steps = json.putArray("steps");
        for (var step : protocol.steps()) {
            steps.addObject().put("target", step.target()).put("volume", step.volume())
                    .put("solution", step.solution()).put("needle", step.needle()).put("guidance", step.guidance());
        }
        return json.toString();
    }
}
