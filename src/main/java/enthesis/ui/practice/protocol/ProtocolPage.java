package enthesis.ui.practice.protocol;

import enthesis.domain.map.plan.Protocol;
import enthesis.domain.map.plan.ProtocolForm;
import enthesis.ui.practice.history.HistoryLine;
import java.util.List;
import java.util.Optional;

/// What the form of a protocol begins with: how it is now (empty when it is new) and as shipped (empty for the
/// practice's own), what it is read against, and how it was edited.
public record ProtocolPage(Optional<Protocol> now, Optional<Protocol> shipped, ProtocolForm.Around around,
        List<HistoryLine> history) {

    public ProtocolPage {
        history = List.copyOf(history);
    }
}
