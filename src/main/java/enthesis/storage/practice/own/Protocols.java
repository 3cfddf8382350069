package enthesis.storage.practice.own;

import enthesis.domain.map.plan.Protocol;
import enthesis.storage.reference.map.ProtocolJson;
import enthesis.storage.trail.Write;
import java.util.List;

/// The protocols of this practice.
public final class Protocols extends OwnList<Protocol> {

    public Protocols(Write write, List<Protocol> shipped) {
        super(write, new Kind<>("protocol", Protocol::id, Protocol::name, (_, json) -> ProtocolJson.read(json),
                ProtocolJson::write), shipped);
    }
}
