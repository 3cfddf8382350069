package enthesis.ui.practice.head;

import enthesis.domain.people.PaperHead;
import enthesis.domain.practice.PaperSize;
import enthesis.exchange.picture.Pixels;
import enthesis.ui.practice.entry.EntryPage;
import enthesis.ui.practice.history.HistoryLine;
import java.util.List;
import java.util.Optional;

/// The letterhead as it stands: its lines, its logo, the paper.
public record PaperHeadPage(PaperHead now, Optional<Pixels> logo, PaperSize paper) implements EntryPage {

    @Override
    public List<HistoryLine> history() {
        return List.of();
    }

    @Override
    public String unedited() {
        return "practice.head.trail";
    }
}
