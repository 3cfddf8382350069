package enthesis.app.practice;

import enthesis.app.desk.Place;
import enthesis.app.desk.Tools;
import enthesis.app.form.FormPlace;
import enthesis.domain.entry.Sheet;
import enthesis.domain.solution.formulary.UsualSolution;
import enthesis.ui.practice.entry.EntryFormView;
import enthesis.ui.practice.formulary.FormularyLine;
import enthesis.ui.practice.formulary.FormularyModel;
import enthesis.ui.practice.formulary.FormularyModel.FormularyDesk;
import enthesis.ui.practice.formulary.FormularyView;
import enthesis.ui.practice.formulary.UsualModel;
import enthesis.ui.practice.formulary.UsualModel.UsualDesk;
import enthesis.ui.practice.formulary.UsualPage;
import enthesis.ui.practice.formulary.UsualView;
import enthesis.ui.practice.formulary.UsualWords;
import java.util.List;
import java.util.Optional;

/// The ways through the formulary: from the list to the form of one usual solution and back to the same line. The next
/// visit that is opened offers what the list shows.
public final class FormularyPlaces {
    private final Tools tools;
    private final FormularyReader reader;
    private final PracticeLists.Opener opener;
    private final Runnable back;
    private Optional<UsualSolution> last = Optional.empty();

    /// `back` leads to the practice.
    public FormularyPlaces(Tools tools, PracticeLists.Opener opener, Runnable back) {
        this.tools = tools;
        this.opener = opener;
        this.back = back;
        reader = new FormularyReader(tools);
    }

    public void list() {
        opener.open(reader::lines, this::list);
    }

    private Place list(List<FormularyLine> lines) {
        var desk = new FormularyDesk(tools.work(), tools.texts(), reader, this::open);
        var model = new FormularyModel(desk, lines, new UsualWords(tools.texts(), tools.practice()));
        var view = new FormularyView(model, tools.texts(), back);
        view.only(tools.practicePermit());
        last.ifPresent(view::choose);
        return new ListPlace(view, view::start);
    }

    private void open(Optional<UsualSolution> chosen) {
        last = chosen.or(() -> last);
        opener.open(() -> reader.usual(chosen), opened -> form(opened, Optional.empty()));
    }

    /// A new one that begins as a copy; what was typed of a new one before comes back with one step.
    private void variant(Sheet copy) {
        opener.open(() -> reader.usual(Optional.empty()), opened -> form(opened, Optional.of(copy)));
    }

    private FormPlace form(PracticeReader.Opened<UsualPage> opened, Optional<Sheet> copy) {
        return FormPlace.<UsualSolution>of(kept -> {
            var desk = new UsualDesk(tools.work(), tools.texts(),
                    (before, usual) -> tools.chart().formulary.keep(before, usual, tools.who()), kept,
                    this::variant);
            var model = new UsualModel(desk, opened.page());
            var view = new UsualView(model, tools.texts(), this::list);
            if (view.getCenter() instanceof EntryFormView form) {
                form.only(tools.practicePermit());
            }
            var place = FormPlace.showing(tools, FormularyReader.subject(opened.page()), opened.draft(), model.sheet,
                    view, view::start);
            copy.ifPresent(model::fill);
            return place;
        }, kept -> {
            last = Optional.of(kept);
            list();
        });
    }
}
