package enthesis.ui.start.unlock;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.PasswordBox;
import enthesis.ui.kit.field.Remark;
import enthesis.ui.kit.sign.Signs;
import enthesis.ui.start.MarkView;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The unlock card, 400 px, the clinic's name above it; no patient, no list of names. Its size never changes with what
/// it says. Also what the curtain shows.
public final class UnlockView extends StackPane {
    /// Why it is locked ("Locked 10:42 after 10 quiet minutes."); "" at the start of the program.
    public final StringProperty locked = new SimpleStringProperty("");
    /// The name above the card.
    public final StringProperty clinic = new SimpleStringProperty("");
    private final Unlock unlock;
    private final Texts texts;
    private final EntryField name;
    private final PasswordBox password;
    private final ActButton press;
    private final Label said = new Label();
    private final ProgressBar busy = new ProgressBar();
    private final ActButton stop;
    private final Node why;
    private final VBox card = new VBox();
    /// What stands on the card below the fields, from top to bottom, once it is seen.
    private List<Node> below = List.of();

    public UnlockView(String clinic, Unlock unlock, Texts texts) {
        this.clinic.set(clinic);
        this.unlock = unlock;
        this.texts = texts;
        getStyleClass().add("start-ground");
        name = new EntryField(texts.say("start.unlock.name"), unlock.name).named("unlock-name");
        name.field().getStyleClass().add("plain-entry");
        password = new PasswordBox(texts.say("start.unlock.password"), unlock.password, texts).named("unlock-password");
        press = ActButton.primary(texts.say("start.unlock"), "Enter", unlock::unlock).named("unlock").wide();
        press.setDefaultButton(true);
        stop = ActButton.plain(texts.say("start.checking.stop"), "", unlock::stop).named("unlock-stop").wide();
        said.getStyleClass().add("unlock-said");
        said.setWrapText(true);
        busy.setMaxWidth(Double.MAX_VALUE);
        why = lockedLine();
        card.getStyleClass().add("unlock-card");
        var column = new VBox(head(), card, ways(), note());
        column.getStyleClass().add("unlock-column");
        column.setMaxSize(400, USE_PREF_SIZE);
        getChildren().add(column);
        unlock.recovery.subscribe(_ -> fill());
        unlock.state().subscribe(this::show);
    }

    /// Puts the focus where typing begins.
    public void start() {
        if (unlock.recovery.get()) {
            return;
        }
        var first = unlock.name.get().isBlank() ? name : password;
        first.requestFocus();
    }

    private VBox head() {
        var title = new Label();
        title.textProperty().bind(clinic);
        title.getStyleClass().add("clinic");
        var second = new Label(texts.say("start.subtitle"));
        second.getStyleClass().add("sub");
        var head = new VBox(new MarkView(1), title, second);
        head.getStyleClass().add("unlock-head");
        return head;
    }

    private void fill() {
        if (unlock.recovery.get()) {
            var recovery = new RecoveryEntryView(unlock, texts);
            fill(List.of(said, busy, stop, press), held(recovery));
            recovery.start();
        } else {
            fill(List.of(said, busy, stop, press, why), name, password);
            start();
        }
    }

    private void fill(List<Node> parts, Node... fields) {
        below = parts;
        card.getChildren().setAll(fields);
        place();
    }

    /// Adds what is seen for the first time: at the start there is little, and what is not there need not be dressed.
    private void place() {
        var there = card.getChildren();
        int at = (int) there.stream().takeWhile(node -> !below.contains(node)).count();
        for (var part : below) {
            if (there.contains(part)) {
                at = there.indexOf(part) + 1;
            } else if (part.isVisible()) {
                there.add(at++, part);
            }
        }
    }

    /// Nothing is typed into it while it is looked at.
    private Node held(Node fields) {
        fields.disableProperty().bind(unlock.state().map(_ -> unlock.busy()));
        return fields;
    }

    private HBox lockedLine() {
        var words = new Label();
        words.textProperty().bind(locked);
        words.setWrapText(true);
        words.getStyleClass().add("sub");
        var line = new HBox(10, Signs.of(Feather.LOCK), words);
        line.visibleProperty().bind(locked.isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        line.visibleProperty().subscribe(this::place);
        return line;
    }

    private Node ways() {
        var way = ActButton.plain("", "Alt+R", () -> unlock.recovery.set(!unlock.recovery.get())).wide()
                .named("recovery");
        unlock.state().subscribe(_ -> way.setDisable(unlock.busy()));
        unlock.recovery.subscribe(on -> way.setText(texts.say(on ? "start.unlock.byName" : "start.unlock.recovery")));
        HBox.setHgrow(way, Priority.ALWAYS);
        return new HBox(way);
    }

    private Label note() {
        var note = new Label(texts.say("start.unlock.others"));
        note.getStyleClass().add("unlock-note");
        note.setWrapText(true);
        return note;
    }

    private void show(UnlockState now) {
        bar(now);
        password.remark.set(Remark.NONE);
        said.setGraphic(null);
        press.key("Enter");
        press.setDisable(unlock.waiting());
        said.getStyleClass().setAll("label", "unlock-said",
                busy.isVisible() ? "tone-plain" : "tone-stop");
        said.setText(switch (now) {
            case UnlockState.Ready _ -> "";
            case UnlockState.Busy _ -> texts.say("start.unlock.opening");
            case UnlockState.Checking checking -> checking(checking);
            case UnlockState.Entering _ -> texts.say("start.unlock.entering");
            case UnlockState.Wrong wrong -> wrong(wrong);
            case UnlockState.Failed failed -> failed.sentence();
            case UnlockState.Recovered _ -> "";
        });
        said.setVisible(!said.getText().isEmpty());
        said.setManaged(said.isVisible());
        if (now instanceof UnlockState.Recovered recovered) {
            fill(List.of(said, busy, stop), held(new NewPasswordView(recovered.names(), unlock, texts)));
        } else {
            place();
        }
    }

    /// It can be reached with Tab while it says what is checked, so that it is read aloud.
    private void bar(UnlockState now) {
        busy.setVisible(unlock.busy());
        name.field().setEditable(!unlock.busy());
        password.field().setEditable(!unlock.busy());
        busy.setManaged(busy.isVisible());
        busy.setProgress(now instanceof UnlockState.Checking checking
                ? checking.share()
                : ProgressIndicator.INDETERMINATE_PROGRESS);
        stop.setVisible(now instanceof UnlockState.Checking);
        stop.setManaged(stop.isVisible());
        busy.setFocusTraversable(now instanceof UnlockState.Checking);
        busy.setAccessibleText(now instanceof UnlockState.Checking checking
                ? checking(checking)
                : texts.say(now instanceof UnlockState.Entering ? "start.unlock.entering" : "start.unlock.opening"));
    }

    private String checking(UnlockState.Checking checking) {
        var time = String.format(Locale.ROOT, "%d:%02d", checking.seconds() / 60, checking.seconds() % 60);
        return checking.why() + "\n" + checking.what() + "\n" + texts.say("start.checking.time", time);
    }

    private String wrong(UnlockState.Wrong wrong) {
        var seconds = wrong.seconds();
        said.setGraphic(Signs.of(Feather.X_OCTAGON));
        if (!wrong.key()) {
            password.remark.set(Remark.of(Remark.State.REFUSED, ""));
        }
        if (seconds > 0) {
            press.key(texts.say("start.unlock.in", Long.toString(seconds)));
        }
        var title = texts.say(wrong.key() ? "start.unlock.wrongKey" : "start.unlock.wrong");
        return seconds > 0 ? title + "\n" + texts.say("start.unlock.wait", Long.toString(seconds)) : title;
    }
}
