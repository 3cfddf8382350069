package enthesis.ui.outcome;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.finding.Level;
import enthesis.domain.outcome.OutcomeWords;
import enthesis.domain.outcome.Told;
import enthesis.domain.outcome.form.OutcomeFields;
import enthesis.domain.outcome.form.OutcomeReading;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.DateEntry;
import enthesis.ui.kit.field.Remark;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.SectionFoot;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.kit.keys.EnterGoesOn;
import enthesis.ui.kit.layout.Reveal;
import enthesis.ui.kit.sign.Signs;
import enthesis.ui.outcome.question.Asking;
import enthesis.ui.outcome.question.InstrumentView;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The form of an outcome: when and how it was told, the questions, totals of other questionnaires; beside it how the
/// course stands. Ctrl+Enter keeps, Alt+H hands the screen to the patient, Esc leaves.
public final class OutcomeView extends BorderPane {
    private static final List<Told> TOLD = List.of(Told.ASKED, Told.PAPER, Told.SCREEN, Told.NO_ANSWER);

    private final OutcomeModel model;
    private final Texts texts;
    private final DateEntry day;
    private final Label told = new Label();
    private final List<InstrumentView> asked;
    private final TotalsView totals;
    private final Label open = new Label();

    /// Where it leads: the screen to the patient, and back.
    public record OutcomeActs(Runnable hand, Runnable leave) {}

    public OutcomeView(OutcomeModel model, OutcomeActs acts) {
        this.model = model;
        texts = model.texts();
        setId("outcome");
        getStyleClass().add("outcome");
        getStylesheets().addAll(sheet("sections"), sheet("patients"), sheet("outcome"));
        day = new DateEntry(texts.say("outcome.day"), model.sheet.text(OutcomeFields.DAY),
                model.page.offer().dates()::readPast, texts).named("outcome-day");
        asked = model.page.offer().asked().stream().map(one -> new InstrumentView(model.asking(), one)).toList();
        totals = new TotalsView(model);
        var form = form(acts);
        var foot = foot(acts);
        EnterGoesOn.within(form, foot.next);
        setCenter(scroll(form));
        var side = scroll(side());
        side.setFitToHeight(true);
        setRight(side);
        setBottom(foot);
        keys(acts);
        model.reading.subscribe(this::show);
        model.wanted.subscribe(_ -> show(model.reading.get()));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(OutcomeView.class.getResource("/enthesis/ui/" + name + ".css"))
                .toExternalForm();
    }

    private static ScrollPane scroll(VBox content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        Reveal.in(scroll, () -> content);
        scroll.getStyleClass().add("quiet-scroll");
        return scroll;
    }

    private VBox form(OutcomeActs acts) {
        var page = model.page;
        var words = new OutcomeWords(texts.words());
        var head = new SectionHead(texts.say("outcome.title"), texts.say("outcome.sentence", page.region(),
                words.standing(page.outcomes(), page.offer().practice(), page.today())))
                .side(page.course().side(), texts.words());
        var hand = ActButton.plain(texts.say("outcome.hand"), "Alt+H", acts.hand()).named("hand-questions");
        HBox.setHgrow(head, Priority.ALWAYS);
        head.setMinWidth(0);
        var form = new VBox(new HBox(12, head, hand), new HBox(16, day, how()));
        form.getChildren().addAll(asked);
        form.getChildren().add(totals);
        form.getStyleClass().add("outcome-form");
        return form;
    }

    private VBox how() {
        var bar = new ChoiceBar(model.sheet.text(OutcomeFields.TOLD), TOLD.stream().map(one -> new Option(
                Choices.text(one), texts.say("outcome.told.choice." + Choices.text(one)))).toList())
                .named("outcome-told");
        var label = new Label(texts.say("outcome.how"));
        label.getStyleClass().add("field-label");
        label.setMnemonicParsing(true);
        label.setLabelFor(bar);
        bar.setAccessibleText(label.getText().replace("_", ""));
        told.setId("outcome-told-line");
        told.setWrapText(true);
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        told.visibleProperty().bind(told.managedProperty());
        return new VBox(4, label, bar, told);
    }

    private VBox side() {
        var side = new VBox(18, new ChangesView(model), new PastView(model));
        side.getStyleClass().add("outcome-side");
        return side;
    }

    private SectionFoot foot(OutcomeActs acts) {
        open.setId("outcome-open");
        open.getStyleClass().add("sub");
        open.managedProperty().bind(model.failure.isEmpty());
        open.visibleProperty().bind(open.managedProperty());
        var foot = new SectionFoot(model.sheet, texts, texts.say("outcome.keep"), "Ctrl+Enter", this::keep);
        foot.before().getChildren().add(open);
        return foot.leaving(model.failure, texts.say("outcome.leave"), acts.leave());
    }

    private void keys(OutcomeActs acts) {
        new KeyMap().on("Ctrl+Enter", texts.say("kit.key.keep"), this::keep)
                .on("Alt+H", texts.say("outcome.hand").replace("_", ""), acts.hand())
                .on("Esc", texts.say("outcome.leave"), () -> {
                    if (!model.leaveReason()) {
                        acts.leave().run();
                    }
                })
                .on("Ctrl+Z", texts.say("kit.undo"), model.sheet::undo)
                .on("Ctrl+Y", texts.say("kit.redo"), model.sheet::redo).listenFor(this);
    }

    /// What keeps it from being kept gets the focus.
    private void keep() {
        model.keep();
        var reading = model.reading.get();
        Stream.concat(reading.missing().stream(), reading.refusals().keySet().stream()).findFirst()
                .map(field -> lookup("#" + id(field))).ifPresent(Node::requestFocus);
    }

    private static String id(Field field) {
        return switch (field.group()) {
            case "outcome" -> "outcome-" + field.name();
            case OutcomeFields.TOTAL -> "total-" + field.name() + "-" + field.row();
            default -> field.name().equals(OutcomeFields.TICKED)
                    ? OutcomeFields.TICKED
                    : field.name().equals("words") ? "activity-" + field.row() : Asking.id(field);
        };
    }

    private void show(OutcomeReading reading) {
        boolean wanted = model.wanted.get();
        if (wanted && reading.missing().contains(OutcomeFields.DAY)) {
            day.remark.set(Remark.of(Remark.State.MISSING, texts.say("outcome.missing.day")));
        }
        told(reading, wanted);
        asked.forEach(one -> one.missing(wanted ? reading.missing() : List.<Field>of()));
        totals.show(reading, wanted);
        int many = reading.open().size();
        open.setText(reading.answers().empty() || many == 0
                ? ""
                : texts.say(many == 1 ? "outcome.openOne" : "outcome.open", Integer.toString(many)));
    }

    private void told(OutcomeReading reading, boolean wanted) {
        var refusal = reading.refusals().get(OutcomeFields.TOLD);
        boolean missing = wanted && reading.missing().contains(OutcomeFields.TOLD);
        told.setText(refusal != null ? texts.say(refusal) : missing ? texts.say("outcome.missing.told") : "");
        told.setGraphic(Signs.of(refusal != null ? Level.REFUSED : Level.MISSING));
        told.getStyleClass().setAll(Stream.of("label", refusal != null ? "refused-line" : "missing-line").toList());
    }

    /// The day comes first.
    public void start() {
        day.requestFocus();
    }
}
