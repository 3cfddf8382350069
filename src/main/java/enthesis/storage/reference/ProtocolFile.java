package enthesis.storage.reference;

import com.fasterxml.jackson.databind.JsonNode;
import enthesis.domain.map.Atlas;
import enthesis.domain.map.plan.Protocol;
import java.util.ArrayList;
import java.util.List;

/// The protocols that come with the program, from `/db/maps/protocols.json`: examples that a practice makes its own.
/// One that names a target the atlas does not have stops the start with both names.
public final class ProtocolFile {
    private ProtocolFile() {}

    public static List<Protocol> load(Atlas atlas) {
        var protocols = new ArrayList<Protocol>();
        for (var json : MapResource.json("protocols.json").required("protocols")) {
            protocols.add(protocol(json, atlas));
        }
        return protocols;
    }

    private static Protocol protocol(JsonNode json, Atlas atlas) {
        var id = json.required("id").asText();
        var region = json.required("region").asText();
        var steps = new ArrayList<Protocol.Step>();
        for (var step : json.required("steps")) {
            var target = step.required("target").asText();
            if (atlas.target(region, target).isEmpty()) {
                throw new IllegalStateException(id + " names an unknown target: " + target);
            }
            steps.add(new Protocol.Step(target, step.required("volume").asText(), json.path("solution").asInt(1),
                    json.path("needle").asText(""), json.path("guidance").asText("")));
        }
        return new Protocol(id, region, json.required("name").asText(), steps);
    }
}
