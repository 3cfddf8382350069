package enthesis.app.practice;

import enthesis.app.desk.Place;
import enthesis.app.desk.Tools;
import enthesis.app.form.PracticeForms;
import enthesis.domain.note.macro.KeptMacro;
import enthesis.domain.wording.Language;
import enthesis.domain.wording.SheetLine;
import enthesis.ui.practice.macro.MacroLine;
import enthesis.ui.practice.macro.MacrosModel;
import enthesis.ui.practice.macro.MacrosModel.MacrosDesk;
import enthesis.ui.practice.macro.MacrosView;
import enthesis.ui.practice.wording.WordingsModel;
import enthesis.ui.practice.wording.WordingsModel.WordingsDesk;
import enthesis.ui.practice.wording.WordingsPage;
import enthesis.ui.practice.wording.WordingsView;
import java.util.Optional;

/// The ways through what the practice writes: the lines of its papers and its text macros, from a list to a form and
/// back to the same line. What is shown in the lists counts everywhere from then on.
public final class WordingPlaces {
    private final Tools tools;
    private final WordingReader reader;
    private final PracticeLists.Opener opener;
    private final Runnable back;
    private Language language = Language.ENGLISH;
    private Optional<SheetLine> lastLine = Optional.empty();
    private Optional<KeptMacro> lastMacro = Optional.empty();

    /// `back` leads to the practice.
    public WordingPlaces(Tools tools, PracticeLists.Opener opener, Runnable back) {
        this.tools = tools;
        this.opener = opener;
        this.back = back;
        reader = new WordingReader(tools);
    }

    public void papers() {
        opener.open(reader::papers, this::papers);
    }

    private Place papers(WordingsPage page) {
        var desk = new WordingsDesk(tools.work(), tools.texts(), reader, this::line);
        var model = new WordingsModel(desk, page, language);
        model.wordings.subscribe(tools.board().wordings()::set);
        model.language.subscribe(_ -> language = model.now());
        lastLine.ifPresent(model::choose);
        var view = new WordingsView(model, tools.texts(), back);
        view.only(tools.practicePermit());
        return new ListPlace(view, view::start);
    }

    private void line(SheetLine line, Language in) {
        lastLine = Optional.of(line);
        language = in;
        opener.open(() -> reader.line(line, in), opened -> new PracticeForms(tools, this::papers)
                .wording(opened.draft(), opened.page(), _ -> papers()));
    }

    /// What the emergency card says.
    public void emergency() {
        opener.open(reader::emergency, opened -> new PracticeForms(tools, back).emergency(opened.draft(),
                opened.page(), own -> {
                    tools.board().emergency().set(own);
                    back.run();
                }));
    }

    public void macros() {
        opener.open(reader::macros, this::macros);
    }

    private Place macros(WordingReader.Listed listed) {
        var model = new MacrosModel(new MacrosDesk(tools.work(), tools.texts(), reader, this::macro), listed.lines());
        model.lines.subscribe(lines -> tools.board().macros().set(MacroLine.typed(lines, listed.who())));
        var view = new MacrosView(model, tools.texts(), back);
        view.only(tools.practicePermit());
        lastMacro.ifPresent(view::choose);
        return new ListPlace(view, view::start);
    }

    private void macro(Optional<KeptMacro> chosen) {
        lastMacro = chosen.or(() -> lastMacro);
        opener.open(() -> reader.macro(chosen), opened -> new PracticeForms(tools, this::macros)
                .macro(opened.draft(), opened.page(), kept -> {
                    lastMacro = Optional.of(kept);
                    macros();
                }));
    }
}
