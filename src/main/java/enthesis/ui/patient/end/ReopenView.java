package enthesis.ui.patient.end;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.EntryField;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One line: why a course that has ended goes on. Enter reopens it, Esc leaves it ended.
public final class ReopenView extends VBox {
    private final ReopenModel model;
    private final Texts texts;
    private final EntryField why;

    public ReopenView(ReopenModel model, Texts texts, Runnable back) {
        this.model = model;
        this.texts = texts;
        setId("reopen");
        getStyleClass().add("work-list");
        why = new EntryField(texts.say("patient.reopen.why"), model.reason).named("reopen-reason");
        why.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        var title = new Label(texts.say("patient.reopen.title"));
        title.getStyleClass().add("begin-title");
        getChildren().addAll(title, line(back));
        setMinHeight(USE_PREF_SIZE);
    }

    private HBox line(Runnable back) {
        var said = new Label();
        said.getStyleClass().add("line-second");
        said.setWrapText(true);
        var act = ActButton.primary(texts.say("patient.reopen"), "Enter", model::reopen).named("reopen-act");
        model.reason.subscribe(_ -> act.setDisable(!model.isGiven()));
        model.failure.subscribe(failed -> said.setText(failed.isEmpty()
                ? texts.say("patient.reopen.keys", Integer.toString(model.letters()))
                : failed));
        var reason = new VBox(4, why, said);
        HBox.setHgrow(reason, Priority.ALWAYS);
        var line = new HBox(12, reason, ActButton.plain(texts.say("patient.end.back"), "Esc", back), act);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("begin-foot");
        return line;
    }

    /// Puts the focus where the reason is typed.
    public void start() {
        why.field().requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            model.reopen();
        }
    }
}
