package enthesis.ui.practice;

import enthesis.domain.people.ClinicFields;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.ClinicEntries;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.SectionFoot;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.kit.section.SectionPage;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The form of the practice. Ctrl+Enter keeps, Esc leaves.
public final class PracticeView extends BorderPane {
    private final PracticeModel model;
    private final ClinicEntries entries;
    private final EntryField telephone;
    private final SectionFoot foot;

    /// One of the practice's lists, by its name in the bundle (`practice.<name>`), and the way there.
    public record Way(String name, Runnable go) {}

    public PracticeView(PracticeModel model, Texts texts, List<Way> lists, Runnable leave) {
        this.model = model;
        entries = new ClinicEntries(model.sheet, texts);
        setId("practice");
        getStyleClass().add("patient-form");
        getStylesheets().add(
                Objects.requireNonNull(getClass().getResource("/enthesis/ui/patients.css")).toExternalForm());
        telephone = entries.wanted(ClinicFields.TELEPHONE, "telephone");
        var form = new VBox(18, new SectionHead(texts.say("practice.title"), texts.say("practice.sentence")),
                entries.entry(ClinicFields.NAME, "clinic"),
                pair(telephone, entries.wanted(ClinicFields.EMERGENCY, "emergency")),
                SectionPage.heading(texts.say("practice.sheet")),
                pair(entries.wanted(ClinicFields.COPY_ONE, "copy-one"),
                        entries.wanted(ClinicFields.COPY_TWO, "copy-two")),
                SectionPage.heading(texts.say("practice.lists")), lists(texts, lists));
        form.getStyleClass().add("form-column");
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        setCenter(scroll);
        foot = foot(texts, leave);
        setBottom(foot);
        new KeyMap().on("Ctrl+Enter", texts.say("kit.key.keep"), model::keep)
                .on("Esc", texts.say("practice.leave"), leave)
                .on("Ctrl+Z", texts.say("kit.undo"), model.sheet::undo)
                .on("Ctrl+Y", texts.say("kit.redo"), model.sheet::redo).listenFor(this);
    }

    private static VBox lists(Texts texts, List<Way> lists) {
        var sentence = new Label(texts.say("practice.lists.sentence"));
        sentence.getStyleClass().add("sub");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        var buttons = new FlowPane(12, 10);
        lists.forEach(way -> buttons.getChildren().add(ActButton.plain(texts.say("practice." + way.name()), "",
                way.go()).named("practice-" + way.name())));
        return new VBox(8, sentence, buttons);
    }

    private SectionFoot foot(Texts texts, Runnable leave) {
        return new SectionFoot(model.sheet, texts, texts.say("practice.keep"), "Ctrl+Enter", model::keep)
                .leaving(model.failure, texts.say("practice.leave"), leave);
    }

    private static HBox pair(EntryField left, EntryField right) {
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        return new HBox(16, left, right);
    }

    /// For somebody who looks and does not change it; `why` is worded.
    public void readOnly(String why) {
        foot.next.setDisable(true);
        model.sheet.lock();
        model.failure.set(why);
    }

    /// Puts the focus on the number that patients call.
    public void start() {
        telephone.requestFocus();
    }
}
