package enthesis.app.practice;

import enthesis.app.desk.Place;
import enthesis.app.desk.Tools;
import enthesis.domain.wording.Language;
import enthesis.domain.wording.SheetLine;
import enthesis.ui.practice.emergency.ProtocolTextModel;
import enthesis.ui.practice.emergency.ProtocolTextView;
import enthesis.ui.practice.wording.WordingModel;
import enthesis.ui.practice.wording.WordingView;
import enthesis.ui.practice.wording.WordingsModel;
import enthesis.ui.practice.wording.WordingsModel.WordingsDesk;
import enthesis.ui.practice.wording.WordingsPage;
import enthesis.ui.practice.wording.WordingsView;
import java.util.Optional;

/// The ways through what the practice writes: the lines of its papers, from the list to a form and back to the same
/// line, and what the emergency card says. What is shown counts everywhere from then on.
public final class WordingPlaces {
    private final Tools tools;
    private final WordingReader reader;
    private final PracticeLists.Opener opener;
    private final Runnable back;
    private Language language = Language.ENGLISH;
    private Optional<SheetLine> lastLine = Optional.empty();

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
        return ListPlace.of(view);
    }

    private void line(SheetLine line, Language in) {
        lastLine = Optional.of(line);
        language = in;
        opener.open(() -> reader.line(line, in), opened -> opened.practice(tools, reader::keepLine,
                desk -> new WordingView(new WordingModel(desk, opened.page()), tools.texts(), this::papers),
                _ -> papers()));
    }

    /// What the emergency card says.
    public void emergency() {
        opener.open(reader::emergency, opened -> opened.practice(tools, reader::keepCard,
                desk -> new ProtocolTextView(new ProtocolTextModel(desk, opened.page()), tools.texts(), back), own -> {
                    tools.board().emergency().set(own);
                    back.run();
                }));
    }
}
