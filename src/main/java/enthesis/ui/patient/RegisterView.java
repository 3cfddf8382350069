package enthesis.ui.patient;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.finding.Level;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.find.Likeness;
import enthesis.domain.patient.register.BirthDate;
import enthesis.domain.patient.register.RegisterFields;
import enthesis.domain.patient.register.Registration;
import enthesis.domain.value.PatientId;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.choice.TickRow;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.DateEntry;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.FieldBox;
import enthesis.ui.kit.field.Remark;
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
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The form that registers or edits a person, with likely duplicates above its foot. Ctrl+Enter keeps, Esc leaves.
public final class RegisterView extends BorderPane {
    private final RegisterModel model;
    private final Texts texts;
    private final Map<Field, FieldBox> boxes = new LinkedHashMap<>();
    private final Label sexRemark = missingLine();
    private final TickRow ageRight;
    private final VBox alike = new VBox(8);
    private final Label failure = remarkLine();
    private final Consumer<PatientId> open;

    public RegisterView(RegisterModel model, Texts texts, Consumer<PatientId> open, Runnable leave) {
        this.model = model;
        this.texts = texts;
        this.open = open;
        getStyleClass().add("patient-form");
        getStylesheets().add(sheet());
        setId("register");
        ageRight = new TickRow(texts.say("patient.ageRight"), model.sheet.text(RegisterFields.AGE_RIGHT));
        var form = new VBox(18,
                new SectionHead(texts.say(model.editing ? "patient.edit" : "patient.register"),
                        texts.say(model.editing ? "patient.edit.sentence" : "patient.register.sentence")),
                identity(), new AllergiesView(model, texts), new AlertsView(model, texts));
        form.getStyleClass().add("form-column");
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        setCenter(scroll);
        alike.getStyleClass().add("alike");
        var foot = new SectionFoot(model.sheet, texts,
                texts.say(model.editing ? "patient.keep" : "patient.register.act"), "Ctrl+Enter", model::keep);
        EnterGoesOn.within(form, foot.next);
        foot.before().getChildren().addAll(failure, ActButton.plain(texts.say("patient.leave"), "Esc", leave));
        setBottom(new VBox(alike, foot));
        keys(leave);
        model.reading.subscribe(this::show);
        model.wanted.subscribe(_ -> show(model.reading.get()));
        model.alike.subscribe(this::warn);
        model.failure.subscribe(failure::setText);
    }

    private void keys(Runnable leave) {
        new KeyMap().on("Ctrl+Enter", texts.say("kit.key.keep"), model::keep)
                .on("Esc", texts.say("patient.leave"), leave)
                .on("Ctrl+Z", texts.say("kit.undo"), model.sheet::undo)
                .on("Ctrl+Y", texts.say("kit.redo"), model.sheet::redo)
                .listenFor(this);
    }

    static String sheet() {
        return Objects.requireNonNull(RegisterView.class.getResource("/enthesis/ui/patients.css")).toExternalForm();
    }

    /// Puts the focus into the first empty field.
    public void start() {
        boxes.entrySet()
                .stream()
                .filter(box -> !model.sheet.now().has(box.getKey()))
                .findFirst()
                .ifPresent(box -> box.getValue().requestFocus());
    }

    private VBox identity() {
        var born = new DateEntry(texts.say("patient.born"), model.sheet.text(RegisterFields.BORN),
                typed -> BirthDate.read(typed, model.dates()), texts).named("born");
        born.keepPlace(1);
        boxes.put(RegisterFields.FAMILY, entry("family", RegisterFields.FAMILY));
        boxes.put(RegisterFields.GIVEN, entry("given", RegisterFields.GIVEN));
        boxes.put(RegisterFields.BORN, born);
        boxes.put(RegisterFields.TELEPHONE, entry("telephone", RegisterFields.TELEPHONE));
        boxes.put(RegisterFields.NUMBER, entry("number", RegisterFields.NUMBER));
        return new VBox(10, row(box(RegisterFields.FAMILY), box(RegisterFields.GIVEN)),
                row(new VBox(6, born, ageRight), sex()),
                row(box(RegisterFields.TELEPHONE), box(RegisterFields.NUMBER)));
    }

    private FieldBox box(Field field) {
        return Objects.requireNonNull(boxes.get(field));
    }

    private EntryField entry(String name, Field field) {
        return new EntryField(texts.say("patient." + name), model.sheet.text(field)).named(name);
    }

    private VBox sex() {
        var label = new Label(texts.say("patient.sex"));
        label.getStyleClass().add("field-label");
        var options = Arrays.stream(Sex.values())
                .map(sex -> new Option(Choices.text(sex), texts.say("patient.sex." + Choices.text(sex))))
                .toList();
        return new VBox(4, label, new ChoiceBar(model.sheet.text(RegisterFields.SEX), options).named("sex"),
                sexRemark);
    }

    private static GridPane row(Node left, Node right) {
        var row = new GridPane(16, 0);
        for (int at = 0; at < 2; at++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            row.getColumnConstraints().add(half);
        }
        row.addRow(0, left, right);
        return row;
    }

    private static Label remarkLine() {
        var label = new Label();
        label.getStyleClass().add("refused-line");
        label.setWrapText(true);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private static Label missingLine() {
        var label = remarkLine();
        label.getStyleClass().setAll("label", "missing-line");
        label.setGraphic(Signs.of(Level.MISSING));
        label.visibleProperty().bind(label.managedProperty());
        return label;
    }

    private void show(Registration reading) {
        boxes.forEach((field, box) -> box.remark.set(remark(reading, field)));
        sexRemark.setText(missing(reading, RegisterFields.SEX) ? texts.say("patient.missing.sex") : "");
        boolean asks = reading.questions().containsKey(RegisterFields.BORN)
                || model.sheet.now().has(RegisterFields.AGE_RIGHT);
        ageRight.setVisible(asks);
        ageRight.setManaged(asks);
    }

    private boolean missing(Registration reading, Field field) {
        return model.wanted.get() && reading.missing().contains(field);
    }

    private Remark remark(Registration reading, Field field) {
        var refusal = reading.refusals().get(field);
        if (refusal != null) {
            return Remark.of(Remark.State.REFUSED, texts.say(refusal));
        }
        var question = reading.questions().get(field);
        if (question != null) {
            return Remark.of(Remark.State.CAUTION, texts.say(question));
        }
        if (missing(reading, field)) {
            return Remark.of(Remark.State.MISSING, texts.say("patient.missing." + field.name()));
        }
        return field.equals(RegisterFields.BORN)
                ? reading.born().asValue().map(day -> Remark.note(texts.date(day))).orElse(Remark.NONE)
                : Remark.NONE;
    }

    private void warn(List<Likeness> found) {
        alike.setVisible(!found.isEmpty());
        alike.setManaged(!found.isEmpty());
        alike.getChildren().setAll(found.stream().limit(2).map(this::line).toList());
    }

    private HBox line(Likeness likeness) {
        var person = likeness.person();
        var title = new Label(texts.say("patient.alike." + Choices.text(likeness.reason()), person.shown(),
                texts.date(person.born()), person.number().value()));
        title.getStyleClass().add("bold");
        var words = new VBox(2, title, new Label(texts.say("patient.alike.text")));
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(12, Signs.of(Feather.ALERT_TRIANGLE, 18), words,
                ActButton.plain(texts.say("patient.alike.open"), "", () -> open.accept(person.id())));
        line.getStyleClass().addAll("find-similar", "tone-caution");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
