package enthesis.ui.practice.formulary;

import enthesis.domain.solution.formulary.UsualForm;
import enthesis.domain.solution.formulary.UsualSolution;
import enthesis.ui.practice.history.HistoryLine;
import java.util.List;
import java.util.Optional;

/// What the form of a usual solution begins with: how it is now (empty when it is new) and as shipped (empty for the
/// practice's own), what it is read against, and how it was edited.
public record UsualPage(Optional<UsualSolution> now, Optional<UsualSolution> shipped, UsualForm.Around around,
        List<HistoryLine> history) {

    public UsualPage {
        history = List.copyOf(history);
    }
}
