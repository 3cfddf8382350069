package enthesis.ui.practice.formulary;

import enthesis.domain.entry.Sheet;
import enthesis.domain.solution.formulary.UsualFields;
import enthesis.domain.solution.formulary.UsualForm;
import enthesis.domain.solution.formulary.UsualReading;
import enthesis.domain.solution.formulary.UsualSolution;
import enthesis.ui.practice.entry.EntryDesk;
import enthesis.ui.practice.entry.EntryModel;
import enthesis.ui.practice.entry.OfferPage;
import java.util.Optional;

/// Editing one usual solution.
public final class UsualModel
        extends
            EntryModel<OfferPage<UsualSolution, UsualForm.Around>, UsualReading, UsualSolution> {
    final UsualWords words;

    public UsualModel(EntryDesk<OfferPage<UsualSolution, UsualForm.Around>, UsualSolution> desk,
            OfferPage<UsualSolution, UsualForm.Around> page) {
        super(desk, page, "formulary", page.now().map(UsualFields::sheet).orElse(Sheet.EMPTY),
                typed -> UsualForm.read(typed, page.around()));
        words = new UsualWords(desk.texts(), page.around().practice());
    }

    @Override
    protected Optional<Sheet> asShipped() {
        return page.shipped().map(UsualFields::sheet);
    }
}
