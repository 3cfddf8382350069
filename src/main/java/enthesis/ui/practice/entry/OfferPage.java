package enthesis.ui.practice.entry;

import enthesis.ui.practice.history.HistoryLine;
import java.util.List;
import java.util.Optional;

/// What the form of something the practice offers begins with: how it is now (empty when it is new) and as shipped
/// (empty for the practice's own), what it is read against, and how it was edited.
public record OfferPage<E, A>(Optional<E> now, Optional<E> shipped, A around, List<HistoryLine> history)
        implements
            EntryPage {

    public OfferPage {
        history = List.copyOf(history);
    }

    @Override
    public boolean known() {
        return now.isPresent();
    }
}
