package enthesis.ui.practice.shelf;

import enthesis.domain.solution.shelf.ShelfForm;
import enthesis.domain.solution.shelf.ShelfLot;
import enthesis.ui.practice.entry.EntryPage;
import enthesis.ui.practice.history.HistoryLine;
import java.util.List;
import java.util.Optional;

/// What the form of a lot begins with: how it is now (empty when it is new), the lot whose words a new one begins with,
/// what it is read against, and how it was edited.
public record LotPage(Optional<ShelfLot> now, Optional<ShelfLot> like, ShelfForm.Around around,
        List<HistoryLine> history) implements EntryPage {

    public LotPage {
        history = List.copyOf(history);
    }

    @Override
    public boolean known() {
        return now.isPresent();
    }
}
