package enthesis.ui.note;

import enthesis.domain.entry.Field;
import enthesis.domain.visit.NoteFields;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.SecretField;
import enthesis.ui.kit.field.Tied;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.sign.KeyHint;
import enthesis.ui.kit.sign.Signs;
import enthesis.ui.kit.sign.Tone;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Beside the note: what is missing with the way there, the findings with their reasons, how the visit ended, and the
/// password. A button that cannot act says why.
public final class SignPanelView extends VBox {
    private final Desk desk;
    private final SignModel model;
    private final VBox missing = new VBox();
    private final VBox findings = new VBox();
    private final SecretField password;
    private final TextField reason = new TextField();
    private final Label why = new Label();
    private final ActButton sign;
    private final ChoiceBar ending;

    public SignPanelView(Desk desk, SignModel model) {
        this.desk = desk;
        this.model = model;
        password = new SecretField(model.password);
        getStylesheets().add(Objects.requireNonNull(SignPanelView.class.getResource("/enthesis/ui/note.css"))
                .toExternalForm());
        getStyleClass().addAll("findings-panel", "sign-panel");
        sign = ActButton.primary(desk.say("note.sign.do"), "Ctrl+S", model::sign).named("sign").wide();
        ending = new ChoiceBar(desk.sheet().text(NoteFields.ENDING), Stream.of("injected", "deferred", "stopped",
                "assessment-only").map(value -> new Option(value, desk.say("note.sign.ending." + value))).toList())
                .named("ending");
        missing.getStyleClass().add("sign-list");
        findings.getStyleClass().add("sign-list");
        var lists = new ScrollPane(new VBox(8, missing, findings));
        lists.setFitToWidth(true);
        lists.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        lists.getStyleClass().add("quiet-scroll");
        lists.setFocusTraversable(false);
        VBox.setVgrow(lists, Priority.ALWAYS);
        var print = ActButton.plain(desk.say("note.sign.print"), "Ctrl+P", model::printDraft).named("print-draft")
                .wide();
        getChildren().addAll(lists, box(), print);
        model.state().subscribe(_ -> show());
        model.trouble().subscribe(_ -> foot());
        model.busy().subscribe(_ -> foot());
        model.password.subscribe(_ -> foot());
        model.maySign.subscribe(_ -> foot());
        password.disableProperty().bind(model.maySign.not());
        desk.sheet().locked().subscribe(locked -> {
            ending.setDisable(locked);
            reason.setDisable(locked);
        });
        desk.sheet().text(NoteFields.ENDING).subscribe(now -> {
            boolean asks = now.equals("deferred") || now.equals("stopped");
            reason.setVisible(asks);
            reason.setManaged(asks);
        });
    }

    private VBox box() {
        var title = new Label();
        desk.reading().subscribe(now -> title.setText(desk.say("note.sign.as", now.about().userName())));
        title.getStyleClass().add("panel-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var after = new Label(desk.say("note.sign.after"));
        after.getStyleClass().add("sub");
        after.setWrapText(true);
        after.setMinHeight(USE_PREF_SIZE);
        Tied.to(reason, desk.sheet().text(NoteFields.ENDING_REASON));
        reason.setPromptText(desk.say("note.sign.endingReason"));
        reason.setId("ending-reason");
        password.setId("sign-password");
        model.busy().subscribe(busy -> still(password, busy));
        password.setPromptText(desk.say("note.sign.prompt"));
        password.setAccessibleText(desk.say("note.sign.passwordName"));
        var label = new Label(desk.say("note.sign.passwordName"));
        label.setLabelFor(password);
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        var box = new VBox(new HBox(title, gap, KeyHint.cap("F9")), ending, reason, after, label, password, why, sign);
        box.getStyleClass().add("sign-box");
        return box;
    }

    /// While it is signed the focus stays where nothing can be typed, and where a wrong password is typed anew.
    public static void still(TextField password, boolean busy) {
        if (busy) {
            password.requestFocus();
        }
        password.setEditable(!busy);
    }

    private void show() {
        var now = model.state().get();
        missing.getChildren().setAll(head("note.sign.missing", now.missing().size()));
        now.missing().forEach(finding -> missing.getChildren().add(new MissingRowView(desk, finding)));
        missing.setVisible(!now.missing().isEmpty());
        missing.setManaged(!now.missing().isEmpty());
        findings.getChildren().setAll(head("note.sign.findings", now.waiting() + now.differ()));
        if (now.differ() > 0) {
            findings.getChildren().add(differ());
        }
        now.findings().forEach(finding -> findings.getChildren().add(new AnsweredRowView(desk, finding, model.answered(
                finding))));
        if (now.findings().isEmpty() && now.differ() == 0) {
            var none = new Label(desk.say("note.sign.noFindings"));
            none.getStyleClass().add("quiet-line");
            findings.getChildren().add(none);
        }
        foot();
    }

    private HBox head(String words, long count) {
        var title = new Label(desk.say(words));
        title.getStyleClass().add("panel-title");
        var number = new Label(Long.toString(count));
        number.getStyleClass().add("needs-number");
        number.setVisible(count > 0);
        var head = new HBox(title, number);
        head.getStyleClass().add("panel-head");
        return head;
    }

    private Node differ() {
        var row = new HBox(Signs.of(Feather.ALERT_TRIANGLE), new Label(desk.say("note.sign.differ")));
        row.getStyleClass().addAll("answered-row", Tone.CAUTION.styleClass());
        return row;
    }

    private void foot() {
        boolean busy = model.busy().get();
        var said = busy
                ? desk.say("note.sign.busy")
                : model.trouble().get().isEmpty() ? model.why() : model.trouble().get();
        boolean ready = model.why().isEmpty() && !busy;
        why.setText(said.isEmpty() ? desk.say("note.sign.ready") : said);
        why.getStyleClass().setAll("label", "sign-why", ready ? "ready" : "open");
        sign.setDisable(!ready);
        sign.setAccessibleHelp(said);
    }

    boolean focus(Field field) {
        if (field.equals(NoteFields.ENDING_REASON)) {
            reason.requestFocus();
            return true;
        }
        if (field.equals(NoteFields.ENDING)) {
            ending.requestFocus();
            return true;
        }
        return false;
    }

    /// Puts the focus on the password, or on how the visit ended when nobody has said.
    public void start() {
        if (desk.now().ending().isEmpty()) {
            ending.requestFocus();
        } else {
            password.requestFocus();
        }
    }

    /// What the panel types into, for the keys of the screen.
    public List<Node> controls() {
        return List.of(ending, reason, password, sign);
    }
}
