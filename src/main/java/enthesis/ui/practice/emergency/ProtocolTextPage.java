package enthesis.ui.practice.emergency;

import enthesis.ui.practice.entry.EntryPage;
import enthesis.ui.practice.history.HistoryLine;
import java.util.List;
import java.util.Optional;

/// What the emergency card says now, empty where it says what was shipped; what was shipped; and how it came to it.
public record ProtocolTextPage(Optional<String> now, String shipped, List<HistoryLine> history)
        implements
            EntryPage {

    public ProtocolTextPage {
        history = List.copyOf(history);
    }

    public String says() {
        return now.orElse(shipped);
    }
}
