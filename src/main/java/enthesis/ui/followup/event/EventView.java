package enthesis.ui.followup.event;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.finding.Level;
import enthesis.domain.followup.event.AdverseEvent;
import enthesis.domain.followup.event.EventFields;
import enthesis.domain.followup.event.EventReading;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.FieldBox;
import enthesis.ui.kit.field.Remark;
import enthesis.ui.kit.field.SearchChoice;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.SectionFoot;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.kit.keys.EnterGoesOn;
import enthesis.ui.kit.sign.Signs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The form of an adverse event. Ctrl+Enter keeps, Esc leaves.
public final class EventView extends BorderPane {
    private final EventModel model;
    private final Texts texts;
    private final Map<Field, FieldBox> boxes = new LinkedHashMap<>();
    private final Map<Field, Label> lines = new LinkedHashMap<>();
    private final SearchChoice term;

    public EventView(EventModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        setId("event");
        getStyleClass().add("patient-form");
        getStylesheets().add(
                Objects.requireNonNull(getClass().getResource("/enthesis/ui/patients.css")).toExternalForm());
        term = new SearchChoice(texts, say("term"), model.sheet.text(EventFields.TERM), model.offer.terms().stream()
                .map(one -> new Option(one.key(), one.label())).toList()).named("event-term");
        boxes.put(EventFields.TERM, term);
        var form = new VBox(14, new SectionHead(say("title"), say("sentence"))
                .side(model.session().place().side(), texts.words()),
                pair(term, entry(EventFields.WORDS, "words")),
                pair(entry(EventFields.ONSET, "onset"), choice(EventFields.SERIOUS, "serious",
                        options("followup.answer.", Answer.values()))),
                choice(EventFields.GRADE, "grade", IntStream.rangeClosed(1, 5)
                        .mapToObj(grade -> new Option(Integer.toString(grade), say("grade." + grade))).toList()),
                choice(EventFields.RELATED, "related",
                        options("followup.event.related.", AdverseEvent.Related.values())),
                entry(EventFields.ACTION, "action"),
                choice(EventFields.OUTCOME, "outcome",
                        options("followup.event.outcome.", AdverseEvent.Outcome.values())),
                pair(entry(EventFields.RESOLVED, "resolved"), entry(EventFields.REPORTED, "reported")));
        if (!model.of.timeline().isEmpty()) {
            form.getChildren().add(1, timeline());
        }
        form.getStyleClass().add("form-column");
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        setCenter(scroll);
        var foot = foot(leave);
        EnterGoesOn.within(form, foot.next);
        setBottom(foot);
        new KeyMap().on("Ctrl+Enter", texts.say("kit.key.keep"), model::keep).on("Esc", say("leave"), leave)
                .on("Ctrl+Z", texts.say("kit.undo"), model.sheet::undo)
                .on("Ctrl+Y", texts.say("kit.redo"), model.sheet::redo).listenFor(this);
        model.reading.subscribe(this::show);
        model.wanted.subscribe(_ -> show(model.reading.get()));
    }

    /// What was done while it went on, as it was tapped.
    private VBox timeline() {
        var label = new Label(say("timeline"));
        label.getStyleClass().add("field-label");
        var told = new Label(String.join("\n", model.of.timeline()));
        told.setId("event-timeline");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        return new VBox(4, label, told);
    }

    private String say(String key) {
        return texts.say("followup.event." + key);
    }

    private SectionFoot foot(Runnable leave) {
        return new SectionFoot(model.sheet, texts, say("keep"), "Ctrl+Enter", model::keep)
                .leaving(model.failure, say("leave"), leave);
    }

    private <E extends Enum<E>> List<Option> options(String prefix, E[] values) {
        return Stream.of(values).map(one -> new Option(Choices.text(one), texts.say(prefix + Choices.text(one))))
                .toList();
    }

    private EntryField entry(Field field, String name) {
        var entry = new EntryField(say(name), model.sheet.text(field)).named("event-" + name);
        boxes.put(field, entry);
        return entry;
    }

    private VBox choice(Field field, String name, List<Option> options) {
        var bar = new ChoiceBar(model.sheet.text(field), options).named("event-" + name);
        var label = new Label(say(name));
        label.getStyleClass().add("field-label");
        label.setMnemonicParsing(true);
        label.setLabelFor(bar);
        bar.setAccessibleText(label.getText().replace("_", ""));
        var line = new Label();
        line.getStyleClass().setAll("label", "missing-line");
        line.setGraphic(Signs.of(Level.MISSING));
        line.managedProperty().bind(line.textProperty().isNotEmpty());
        line.visibleProperty().bind(line.managedProperty());
        lines.put(field, line);
        return new VBox(4, label, bar, line);
    }

    private static GridPane pair(Node left, Node right) {
        var pair = new GridPane(16, 0);
        for (int at = 0; at < 2; at++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            pair.getColumnConstraints().add(half);
        }
        pair.addRow(0, left, right);
        return pair;
    }

    /// Puts the focus where the form begins.
    public void start() {
        term.requestFocus();
    }

    private void show(EventReading reading) {
        boxes.forEach((field, box) -> box.remark.set(remark(reading, field)));
        lines.forEach((field, line) -> line.setText(missing(reading, field) ? say("missing." + field.name()) : ""));
    }

    private boolean missing(EventReading reading, Field field) {
        return model.wanted.get() && reading.missing().contains(field);
    }

    private Remark remark(EventReading reading, Field field) {
        var refusal = reading.refusals().get(field);
        if (refusal != null) {
            return Remark.of(Remark.State.REFUSED, texts.say(refusal));
        }
        if (missing(reading, field)) {
            return Remark.of(Remark.State.MISSING, say("missing." + field.name()));
        }
        if (field.equals(EventFields.ONSET) || field.equals(EventFields.RESOLVED)) {
            return model.offer.dates().readPast(model.sheet.now().text(field)).asValue()
                    .map(day -> Remark.note(texts.date(day))).orElse(Remark.NONE);
        }
        if (field.equals(EventFields.TERM)) {
            return model.offer.term(model.sheet.now().text(field))
                    .map(one -> Remark.note(texts.say("followup.event.usual", Integer.toString(one.gradeFrom()),
                            Integer.toString(one.gradeTo()))))
                    .orElse(Remark.NONE);
        }
        return Remark.NONE;
    }
}
