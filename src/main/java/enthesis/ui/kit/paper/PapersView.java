package enthesis.ui.kit.paper;

import enthesis.domain.entry.Choices;
import enthesis.domain.finding.Level;
import enthesis.domain.note.handout.Handout;
import enthesis.domain.note.handout.Handout.Paper;
import enthesis.domain.wording.Language;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.sign.Signs;
import enthesis.ui.kit.sign.Tone;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The papers: which one, in which language, print and save, what has to be said, and the paper itself.
public final class PapersView extends VBox {
    private final PapersModel model;
    private final Texts texts;
    private final PaperActs acts;
    private final PaperView paper = new PaperView();
    private final ActButton print;
    private final ActButton save;

    public PapersView(PapersModel model, Texts texts, PaperActs acts) {
        super(10);
        this.model = model;
        this.texts = texts;
        this.acts = acts;
        getStyleClass().add("papers");
        getStylesheets().add(Objects.requireNonNull(PapersView.class.getResource("/enthesis/ui/note.css"))
                .toExternalForm());
        print = ActButton.plain(texts.say("sheets.print"), "Ctrl+P", this::print).named("print-handout");
        save = ActButton.plain(texts.say("sheets.save"), "", () -> with(acts.save())).named("save-handout");
        getChildren().addAll(papers(), languages(), new HBox(8, print, save), line(), paper);
        model.shown().subscribe(this::show);
    }

    private ChoiceBar papers() {
        var bar = new ChoiceBar(model.paper, Stream.of(Paper.AFTER, Paper.BEFORE, Paper.LETTER)
                .map(Choices::text).map(one -> new Option(one, texts.say("sheets.paper." + one))).toList())
                .named("paper");
        bar.setAccessibleText(texts.say("sheets.paper"));
        bar.getStyleClass().add("many-pills");
        return bar;
    }

    private ChoiceBar languages() {
        var bar = new ChoiceBar(model.language, Stream.of(Language.values())
                .map(one -> new Option(one.recorded(), one.ownName())).toList()).named("paper-language");
        bar.setAccessibleText(texts.say("sheets.language"));
        bar.getStyleClass().add("many-pills");
        return bar;
    }

    private Label line() {
        var line = new Label();
        line.setGraphic(Signs.of(Level.INFO));
        line.setId("paper-line");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().addAll("notice-line", Tone.INFO.styleClass());
        line.textProperty().bind(model.line());
        line.visibleProperty().bind(model.line().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    /// Something that has to be seen above the paper.
    public void above(Label notice) {
        getChildren().add(getChildren().indexOf(paper), notice);
    }

    private void show(Optional<Handout> now) {
        print.setDisable(now.isEmpty());
        save.setDisable(now.isEmpty());
        paper.setVisible(now.isPresent());
        paper.setManaged(now.isPresent());
        now.ifPresent(paper::show);
    }

    public void print() {
        with(acts.print());
    }

    private void with(Consumer<Handout> act) {
        model.shown().get().ifPresent(act);
    }
}
