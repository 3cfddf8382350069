package enthesis.storage.reference.map;

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
        for (var json : MapFiles.shipped().json("protocols.json").required("protocols")) {
            var protocol = ProtocolJson.read(json);
            protocol.steps().forEach(step -> check(protocol, step, atlas));
            protocols.add(protocol);
        }
        return protocols;
    }

    private static void check(Protocol protocol, Protocol.Step step, Atlas atlas) {
        if (atlas.target(protocol.region(), step.target()).isEmpty()) {
            throw new IllegalStateException(protocol.id() + " names an unknown target: " + step.target());
        }
    }
}
