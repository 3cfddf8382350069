package enthesis.ui.map.plan;

import enthesis.domain.map.past.PastSession;
import enthesis.domain.map.plan.Protocol;
import java.util.List;

/// What can be planned at once: the practice's protocols, and the patient's earlier sessions, the newest first.
public record Repertoire(List<Protocol> protocols, List<PastSession> past) {
    public static final Repertoire NONE = new Repertoire(List.of(), List.of());

    public Repertoire {
        protocols = List.copyOf(protocols);
        past = List.copyOf(past);
    }
}
