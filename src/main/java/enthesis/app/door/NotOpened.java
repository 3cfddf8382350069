package enthesis.app.door;

import enthesis.domain.words.Worded;
import enthesis.storage.chart.Opened;
import java.util.List;

/// The chart was not opened or not made; nothing on disk was changed.
public final class NotOpened extends Exception implements Worded {
    private static final long serialVersionUID = 1;

    private final Opened.Reason reason;

    public NotOpened(Opened.Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    @Override
    public String words() {
        return reason.words();
    }

    @Override
    public List<String> values() {
        return List.of();
    }
}
