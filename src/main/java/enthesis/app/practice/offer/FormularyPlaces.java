package enthesis.app.practice.offer;

import enthesis.app.desk.Tools;
import enthesis.app.practice.PracticeLists;
import enthesis.domain.entry.Sheet;
import enthesis.domain.solution.formulary.UsualForm;
import enthesis.domain.solution.formulary.UsualSolution;
import enthesis.ui.practice.entry.EntryDesk;
import enthesis.ui.practice.entry.OfferPage;
import enthesis.ui.practice.formulary.FormularyLine;
import enthesis.ui.practice.formulary.FormularyView;
import enthesis.ui.practice.formulary.UsualModel;
import enthesis.ui.practice.formulary.UsualView;
import enthesis.ui.practice.formulary.UsualWords;
import enthesis.ui.practice.list.OffersModel;

/// The ways through the formulary. The next visit that is opened offers what the list shows.
public final class FormularyPlaces extends OfferPlaces<UsualSolution, FormularyLine, UsualForm.Around> {

    /// `back` leads to the practice.
    public FormularyPlaces(Tools tools, PracticeLists.Opener opener, Runnable back) {
        super(new FormularyReader(tools), opener, back);
    }

    @Override
    FormularyView view(Listed<FormularyLine> listed) {
        return new FormularyView(new OffersModel<>("formulary", desk(), listed.lines()),
                new UsualWords(tools.texts(), tools.practice()), back);
    }

    @Override
    UsualView form(EntryDesk<OfferPage<UsualSolution, UsualForm.Around>, UsualSolution> desk,
            OfferPage<UsualSolution, UsualForm.Around> page) {
        return new UsualView(new UsualModel(desk, page, this::variant), tools.texts(), this::list);
    }

    /// A new one that begins as a copy; what was typed of a new one before comes back with one step.
    private void variant(Sheet copy) {
        begin(sheet -> UsualModel.fill(sheet, copy, tools.texts()));
    }
}
