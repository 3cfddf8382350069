package enthesis.ui.practice.protocol;

import enthesis.domain.map.plan.Protocol;
import enthesis.ui.practice.list.OffersModel;
import java.util.List;
import java.util.function.Function;

/// The list of protocols; one can be copied, too.
public final class ProtocolsModel extends OffersModel<Protocol, ProtocolLine> {
    private final Function<Protocol, List<ProtocolLine>> copy;

    /// `copy` is asked of the chart, off the screen; it gives the lines as they are then.
    public ProtocolsModel(OffersDesk<Protocol, ProtocolLine> desk, Function<Protocol, List<ProtocolLine>> copy,
            List<ProtocolLine> lines) {
        super("protocols", desk, lines);
        this.copy = copy;
    }

    public void copy() {
        inUse().ifPresent(line -> act(line, "copied", copy));
    }
}
