package enthesis.ui.course.exam;

import enthesis.domain.course.exam.ExamFields;
import enthesis.domain.course.exam.ExamReading;
import enthesis.domain.course.exam.Stability;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.Remark;
import enthesis.ui.kit.field.SearchChoice;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.SectionFoot;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.kit.layout.Reveal;
import enthesis.ui.kit.section.Places;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The examination of a course's region, beside its baseline: how stable the joint was, and is. Enter goes to the next
/// field, Ctrl+Enter keeps it, Esc leaves it as a draft.
public final class ExamView extends BorderPane {
    private final ExamModel model;
    private final Texts texts;
    private final Places places;
    private final EntryField day;
    private final SearchChoice structure;
    private final Label stability = new Label();
    private final Label refused = new Label();
    private String taken = "";

    public ExamView(ExamModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        setId("exam");
        getStyleClass().add("follow-up");
        getStylesheets().addAll(sheet("sections"), sheet("patients"), sheet("followup"), sheet("assessment"));
        var scroll = new ScrollPane();
        places = new Places(scroll, () -> {});
        day = new EntryField(texts.say("exam.day"), model.sheet.text(ExamFields.DAY)).named("exam-day").wide(150);
        structure = new SearchChoice(texts, texts.say("exam.structure"), new SimpleStringProperty(""),
                model.page.offer().structures().stream()
                        .map(one -> new Option(one.id(), one.name(), String.join(" ", one.also()))).toList())
                .prompt(texts.say("exam.structure.prompt")).named("exam-structure").takes(this::take, this::goOn);
        var main = main();
        scroll.setContent(main);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFocusTraversable(false);
        Reveal.in(scroll, () -> main);
        setCenter(scroll);
        setBottom(foot(leave));
        new KeyMap().on("Ctrl+Enter", texts.say("kit.key.keep"), model::keep).on("Esc", texts.say("exam.leave"), leave)
                .on("Ctrl+Z", texts.say("kit.undo"), model.sheet::undo)
                .on("Ctrl+Y", texts.say("kit.redo"), model.sheet::redo).listenFor(this);
        model.reading.subscribe(this::show);
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(ExamView.class.getResource("/enthesis/ui/" + name + ".css")).toExternalForm();
    }

    private VBox main() {
        var course = model.page.offer().course();
        var head = new SectionHead(texts.say("exam.title", model.page.place()), texts.say(
                model.page.before().baseline().isPresent() ? "exam.again" : "exam.first"))
                .side(course.side(), texts.words());
        head.sentence().setMinWidth(0);
        stability.setId("stability");
        stability.setWrapText(true);
        var notice = new HBox(stability);
        notice.getStyleClass().addAll("today-notice", "tone-info");
        notice.visibleProperty().bind(stability.textProperty().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        refused.getStyleClass().add("refused-line");
        refused.setId("refused");
        refused.setWrapText(true);
        refused.managedProperty().bind(refused.textProperty().isNotEmpty());
        HBox.setHgrow(structure, Priority.ALWAYS);
        var words = new EntryField(texts.say("exam.words"), model.sheet.text(ExamFields.WORDS)).named("exam-words");
        places.put(ExamFields.DAY, day.field());
        places.put(ExamFields.STRUCTURE, structure.box());
        var grid = new ExamGridView(model, texts, places);
        places.put(ExamFields.WORDS, words.field());
        var main = new VBox(10, head, notice, new HBox(16, day, structure), grid, refused, words);
        main.getStyleClass().addAll("follow-up-main", "exam-main");
        return main;
    }

    private void take(String id) {
        model.take(id);
        taken = id;
    }

    /// To the grade of the structure that was taken.
    private void goOn() {
        model.reading.get().rows().stream().filter(row -> row.isTender(taken)).findFirst()
                .ifPresent(row -> places.focus(ExamFields.found(row.on(row.sides().getFirst()))));
    }

    private SectionFoot foot(Runnable leave) {
        return new SectionFoot(model.sheet, texts, texts.say("exam.keep"), "Ctrl+Enter", model::keep)
                .leaving(model.failure, texts.say("exam.leave"), leave);
    }

    private void show(ExamReading now) {
        stability.setText(model.stability().map(this::said).orElse(""));
        day.remark.set(now.refusals().containsKey(ExamFields.DAY)
                ? Remark.of(Remark.State.REFUSED, texts.say(now.refusals().get(ExamFields.DAY)))
                : Remark.note(texts.date(now.exam().day())));
        refused.setText(now.refusals().entrySet().stream().filter(one -> !one.getKey().equals(ExamFields.DAY))
                .map(one -> texts.say(one.getValue())).distinct().collect(Collectors.joining(" ")));
    }

    private String said(Stability now) {
        var said = new ArrayList<String>();
        if (now.tests() > 0) {
            said.add(texts.say(now.tests() == 1 ? "exam.laxity.one" : "exam.laxity", Integer.toString(now.tests()),
                    FoundView.written(now.before()), FoundView.written(now.now())));
        }
        now.gaveWayBefore().ifPresent(before -> now.givesWayNow().ifPresent(gives -> said.add(texts.say("exam.gaveWay",
                FoundView.written(before), FoundView.written(gives)))));
        return String.join(" ", said);
    }

    /// Puts the focus where the form begins.
    public void start() {
        day.requestFocus();
    }
}
