package enthesis.ui.practice.protocol;

import enthesis.domain.map.plan.Protocol;

/// A protocol in the list: whose it is, and whether it is offered.
public record ProtocolLine(Protocol protocol, Whose whose) {

    public enum Whose {
        SHIPPED, CHANGED, OWN, RETIRED
    }

    boolean retired() {
        return whose == Whose.RETIRED;
    }
}
