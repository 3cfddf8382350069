package enthesis.ui.practice.protocol;

import enthesis.domain.map.plan.Protocol;
import enthesis.ui.practice.list.Offered;
import enthesis.ui.practice.list.Whose;

/// A protocol in the list: whose it is, and whether it is offered.
public record ProtocolLine(Protocol entry, Whose whose) implements Offered<Protocol> {

    @Override
    public String id() {
        return entry.id();
    }

    @Override
    public String named() {
        return entry.name();
    }

    @Override
    public boolean hidden() {
        return whose == Whose.HIDDEN;
    }
}
