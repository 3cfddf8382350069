package enthesis.ui.patient.document;

import enthesis.domain.document.DocumentFields;
import enthesis.domain.document.DocumentKind;
import enthesis.domain.document.DocumentReading;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.finding.Level;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.DateEntry;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.Remark;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.kit.sign.Signs;
import enthesis.ui.patient.document.DocumentDesk.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What is asked of a new document: its file with the first page, what it is, its title, its day, the course, a note.
final class DocumentFormView extends VBox {
    private static final double THUMB = 132;
    private static final int KINDS = 4;
    private static final int COURSES = 2;

    private final DocumentsModel model;
    private final Texts texts;
    private final VBox thumb = new VBox();
    private final Label fileLine = new Label();
    private final ChoiceBar kind;
    private final Label kindMissing = missing("document-kind-missing");
    private final EntryField title;
    private final DateEntry dated;
    private final ChoiceBar course;
    private final Label courseMissing = missing("document-course-missing");
    private final EntryField note;

    DocumentFormView(DocumentsModel model) {
        this.model = model;
        texts = model.texts();
        getStyleClass().add("document-form");
        kind = new ChoiceBar(model.sheet.text(DocumentFields.KIND), Stream.of(DocumentKind.values())
                .map(Choices::text).map(one -> new Option(one, texts.say("document.choice." + one))).toList())
                .inLines(KINDS).named("document-kind");
        title = new EntryField(texts.say("document.name"), model.sheet.text(DocumentFields.TITLE))
                .prompt(texts.say("document.name.prompt")).named("document-title");
        dated = new DateEntry(texts.say("document.dated"), model.sheet.text(DocumentFields.DATED),
                model.page.offer().dates()::readPast, texts).named("document-dated");
        course = new ChoiceBar(model.sheet.text(DocumentFields.COURSE), courses()).inLines(COURSES)
                .named("document-course");
        note = new EntryField(texts.say("document.note"), model.sheet.text(DocumentFields.NOTE))
                .prompt(texts.say("document.note.prompt")).named("document-note");
        var heading = new Label(texts.say("document.new"));
        heading.getStyleClass().add("group-title");
        getChildren().addAll(heading, file(), labelled("document.kind", kind, kindMissing), title, dated);
        if (!model.page.courses().isEmpty()) {
            getChildren().add(labelled("document.course", course, courseMissing));
        }
        getChildren().add(note);
        model.file.subscribe(this::show);
        model.reading.subscribe(this::show);
        model.wanted.subscribe(_ -> show(model.reading.get()));
    }

    private List<Option> courses() {
        var options = new ArrayList<Option>();
        model.page.courses().forEach(one -> options.add(new Option(one.id().toString(), RegionWords.of(one, texts))));
        options.add(new Option(DocumentFields.NO_COURSE, texts.say("document.course.none")));
        return options;
    }

    private HBox file() {
        fileLine.setId("document-file");
        fileLine.setWrapText(true);
        fileLine.setMinHeight(USE_PREF_SIZE);
        fileLine.setMinWidth(0);
        fileLine.textProperty().bind(model.fileLine);
        model.refused.subscribe(now -> {
            fileLine.setGraphic(now ? Signs.of(Level.REFUSED) : null);
            fileLine.getStyleClass().setAll("label", now ? "refused-line" : "sub");
        });
        thumb.setId("document-thumb");
        thumb.managedProperty().bind(thumb.visibleProperty());
        return new HBox(12, thumb, fileLine);
    }

    private VBox labelled(String words, ChoiceBar bar, Label missing) {
        var label = new Label(texts.say(words));
        label.getStyleClass().add("field-label");
        label.setMnemonicParsing(true);
        label.setLabelFor(bar);
        bar.setAccessibleText(label.getText().replace("_", ""));
        return new VBox(4, label, bar, missing);
    }

    private static Label missing(String id) {
        var line = new Label();
        line.setId(id);
        line.setGraphic(Signs.of(Level.MISSING));
        line.getStyleClass().add("missing-line");
        line.managedProperty().bind(line.textProperty().isNotEmpty());
        line.visibleProperty().bind(line.managedProperty());
        return line;
    }

    private void show(Optional<Look.Good> file) {
        thumb.setVisible(file.isPresent());
        thumb.getChildren().clear();
        file.ifPresent(good -> {
            var image = PageImageView.of(good.first());
            image.setPreserveRatio(true);
            image.setFitHeight(THUMB);
            thumb.getChildren().add(image);
            (model.sheet.now().has(DocumentFields.KIND) ? title : kind).requestFocus();
        });
    }

    private void show(DocumentReading reading) {
        boolean wanted = model.wanted.get();
        kindMissing.setText(lacks(reading, DocumentFields.KIND, "document.missing.kind"));
        courseMissing.setText(lacks(reading, DocumentFields.COURSE, "document.missing.course"));
        remark(title, reading, DocumentFields.TITLE, wanted ? "document.missing.title" : "");
        remark(note, reading, DocumentFields.NOTE, "");
        if (wanted && reading.missing().contains(DocumentFields.DATED)) {
            dated.remark.set(Remark.of(Remark.State.MISSING, texts.say("document.missing.dated")));
        }
    }

    private String lacks(DocumentReading reading, Field field, String words) {
        return model.wanted.get() && reading.missing().contains(field) ? texts.say(words) : "";
    }

    private void remark(EntryField field, DocumentReading reading, Field of, String missing) {
        var refusal = reading.refusals().get(of);
        field.remark.set(refusal != null
                ? Remark.of(Remark.State.REFUSED, texts.say(refusal))
                : reading.missing().contains(of) && !missing.isEmpty()
                        ? Remark.of(Remark.State.MISSING, texts.say(missing))
                        : Remark.NONE);
    }

    /// What keeps it from being kept gets the focus.
    void toGap() {
        var reading = model.reading.get();
        Stream.concat(reading.missing().stream(), reading.refusals().keySet().stream()).findFirst().map(this::control)
                .ifPresent(Node::requestFocus);
    }

    private Node control(Field field) {
        return switch (field.name()) {
            case "kind" -> kind;
            case "title" -> title;
            case "dated" -> dated;
            case "course" -> course;
            default -> note;
        };
    }
}
