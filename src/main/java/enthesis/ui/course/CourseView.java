package enthesis.ui.course;

import enthesis.domain.course.CourseFields;
import enthesis.domain.course.CourseReading;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.value.Side;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.choice.ScaleBar;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.FieldBox;
import enthesis.ui.kit.field.Remark;
import enthesis.ui.kit.field.SearchChoice;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.SectionFoot;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.kit.keys.EnterGoesOn;
import enthesis.ui.kit.sign.Signs;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The form of a course. The side is picked as a word, deliberately. Ctrl+Enter keeps, Esc leaves.
public final class CourseView extends BorderPane {
    /// More codes than these would be a list to read, not an offer.
    private static final int OFFERED = 4;
    /// So many regions are legible side by side.
    private static final int REGIONS = 5;
    /// As many lines the longest sentence on evidence takes; their place is kept, no field moves for it.
    private static final int EVIDENCE = 4;

    private final CourseModel model;
    private final Texts texts;
    private final Map<Field, FieldBox> boxes = new LinkedHashMap<>();
    private final Map<Field, Label> lines = new LinkedHashMap<>();
    private final Label failure = refused();

    public CourseView(CourseModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("patient-form");
        getStylesheets().add(
                Objects.requireNonNull(getClass().getResource("/enthesis/ui/patients.css")).toExternalForm());
        setId("course");
        var form = new VBox(14, new SectionHead(say(model.editing ? "edit" : "new"), say("sentence")),
                choice(CourseFields.REGION, "region",
                        new ChoiceBar(model.sheet.text(CourseFields.REGION), regions()).inLines(REGIONS)),
                row(choice(CourseFields.SIDE, "side", new ChoiceBar(model.sheet.text(CourseFields.SIDE), sides())),
                        indication()),
                row(entry(CourseFields.INDICATION_WORDS, "words"), code()),
                row(entry(CourseFields.SINCE, "since"), entry(CourseFields.TRIED_BEFORE, "tried")), plan(),
                elsewhere());
        form.getStyleClass().add("form-column");
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        setCenter(scroll);
        var foot = new SectionFoot(model.sheet, texts, say(model.editing ? "keep" : "open"), "Ctrl+Enter",
                model::keep);
        EnterGoesOn.within(form, foot.next);
        foot.before().getChildren().addAll(failure, ActButton.plain(say("leave"), "Esc", leave));
        setBottom(foot);
        keys(leave);
        model.reading.subscribe(this::show);
        model.wanted.subscribe(_ -> show(model.reading.get()));
        model.failure.subscribe(failure::setText);
    }

    private Label elsewhere() {
        var label = new Label(say("consent.elsewhere"));
        label.getStyleClass().add("sub");
        label.setWrapText(true);
        return label;
    }

    private String say(String key, String... values) {
        return texts.say("course." + key, values);
    }

    private void keys(Runnable leave) {
        new KeyMap().on("Ctrl+Enter", texts.say("kit.key.keep"), model::keep)
                .on("Esc", texts.say("course.leave"), leave)
                .on("Ctrl+Z", texts.say("kit.undo"), model.sheet::undo)
                .on("Ctrl+Y", texts.say("kit.redo"), model.sheet::redo)
                .listenFor(this);
    }

    /// Puts the focus where the form begins.
    public void start() {
        if (model.editing) {
            Objects.requireNonNull(boxes.get(CourseFields.INDICATION_WORDS)).requestFocus();
        } else {
            lookupAll("#region").forEach(Node::requestFocus);
        }
    }

    private List<Option> regions() {
        return model.offer.regions()
                .entrySet()
                .stream()
                .map(region -> new Option(region.getKey(), "_" + region.getValue()))
                .toList();
    }

    private List<Option> sides() {
        return Arrays.stream(Side.values())
                .map(side -> new Option(Choices.text(side), texts.say("kit.side." + Choices.text(side))))
                .toList();
    }

    private VBox choice(Field field, String name, ChoiceBar bar) {
        bar.setDisable(model.editing);
        return labelled(field, name, bar.named(name));
    }

    private VBox labelled(Field field, String name, Node control) {
        var label = new Label(say(name));
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        var line = missing();
        lines.put(field, line);
        return new VBox(4, label, control, line);
    }

    private EntryField entry(Field field, String name) {
        var entry = new EntryField(say(name), model.sheet.text(field)).named(name);
        boxes.put(field, entry);
        return entry;
    }

    private EntryField code() {
        var code = entry(CourseFields.CODE, "code");
        code.keepPlace(1);
        return code;
    }

    private SearchChoice indication() {
        var choice = new SearchChoice(texts, say("indication"), model.sheet.text(CourseFields.INDICATION), List.of())
                .prompt(say("indication.prompt")).named("indication");
        model.sheet.text(CourseFields.REGION).subscribe(region -> choice.offer(model.indications(region).stream()
                .map(indication -> new Option(indication.key(), indication.label())).toList()));
        boxes.put(CourseFields.INDICATION, choice);
        choice.keepPlace(EVIDENCE);
        return choice;
    }

    private GridPane plan() {
        var scale = labelled(CourseFields.BASELINE, "baseline",
                new ScaleBar(model.sheet.text(CourseFields.BASELINE)).named("baseline"));
        return row(among(entry(CourseFields.AGREED, "agreed").unit("%"), entry(CourseFields.SESSIONS, "sessions"),
                entry(CourseFields.INTERVAL, "interval").unit(say("weeks"))), scale);
    }

    static GridPane row(Node left, Node right) {
        var row = new GridPane(16, 0);
        for (int at = 0; at < 2; at++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            row.getColumnConstraints().add(half);
        }
        row.addRow(0, left, right);
        return row;
    }

    /// Short fields side by side, all as wide.
    static HBox among(FieldBox... fields) {
        var row = new HBox(12, fields);
        for (var box : fields) {
            box.setPrefWidth(130);
            HBox.setHgrow(box, Priority.ALWAYS);
        }
        return row;
    }

    static Label refused() {
        var label = new Label();
        label.getStyleClass().add("refused-line");
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    /// The line of what is missing, with its sign.
    static Label missing() {
        var label = refused();
        label.getStyleClass().setAll("label", "missing-line");
        label.setGraphic(Signs.of(Level.MISSING));
        label.visibleProperty().bind(label.managedProperty());
        return label;
    }

    private void show(CourseReading reading) {
        boxes.forEach((field, box) -> box.remark.set(remark(reading, field)));
        lines.forEach((field, line) -> line.setText(Stream.of(reading)
                .filter(now -> model.wanted.get() && now.missing().contains(field))
                .map(_ -> say("missing." + field.name()))
                .findFirst()
                .orElse("")));
    }

    private Remark remark(CourseReading reading, Field field) {
        var refusal = reading.refusals().get(field);
        if (refusal != null) {
            return Remark.of(Remark.State.REFUSED, texts.say(refusal));
        }
        if (model.wanted.get() && reading.missing().contains(field)) {
            return Remark.of(Remark.State.MISSING, say("missing." + field.name()));
        }
        if (field.equals(CourseFields.INDICATION)) {
            return model.offer.evidence(model.sheet.now().text(field))
                    .map(evidence -> Remark.note(say("evidence", evidence.shows(), sourced(evidence.source()))))
                    .orElse(Remark.NONE);
        }
        if (field.equals(CourseFields.CODE)) {
            return codes();
        }
        return reading.findings()
                .stream()
                .filter(finding -> finding.where().equals(field))
                .findFirst()
                .map(finding -> Remark.of(finding.level() == Level.INFO ? Remark.State.PLAIN : Remark.State.CAUTION,
                        texts.say(finding.words() + ".title", finding.values().toArray(String[]::new))))
                .orElse(Remark.NONE);
    }

    private String sourced(Source source) {
        return source instanceof Source.Published published
                ? published.name()
                : texts.say("kit.finding.source.practice");
    }

    private Remark codes() {
        var codes = model.codes();
        var typed = model.sheet.now().text(CourseFields.CODE).strip();
        var known = model.coded();
        if (known.isPresent()) {
            return Remark.note(known.get());
        }
        var found = model.found();
        if (!found.isEmpty()) {
            return Remark.note(found.stream().map(one -> one.code() + " " + one.title()).collect(Collectors.joining(
                    "; "))).mendedBy(say("code.use", found.getFirst().code()), () -> take(found.getFirst().code()));
        }
        if (codes.isEmpty() || codes.contains(typed)) {
            return Remark.NONE;
        }
        var few = String.join(", ", codes.subList(0, Math.min(OFFERED, codes.size())));
        return Remark.note(say("code.offered", few)).mendedBy(say("code.use", codes.getFirst()),
                () -> take(codes.getFirst()));
    }

    private void take(String code) {
        model.sheet.edit(Map.of(CourseFields.CODE, code), say("code.named"));
        Objects.requireNonNull(boxes.get(CourseFields.CODE)).requestFocus();
    }
}
