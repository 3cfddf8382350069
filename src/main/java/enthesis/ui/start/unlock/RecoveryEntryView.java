package enthesis.ui.start.unlock;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.FieldBox;
import enthesis.ui.kit.field.Tied;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The recovery key in one box, typed from the sheet in any form, and the reason for using it, which becomes part of
/// the trail. Enter unlocks from both.
final class RecoveryEntryView extends VBox {
    private final TextArea key = new TextArea();

    RecoveryEntryView(Unlock unlock, Texts texts) {
        getStyleClass().add("unlock-fields");
        var sentence = new Label(texts.say("start.unlock.recovery.text"));
        sentence.setWrapText(true);
        sentence.getStyleClass().add("sub");
        area(key, 3, unlock);
        key.setId("recovery-key");
        key.getStyleClass().add("mono-area");
        Tied.to(key, unlock.key);
        var reason = new TextArea();
        area(reason, 2, unlock);
        reason.setId("recovery-reason");
        Tied.to(reason, unlock.reason);
        getChildren().addAll(sentence, new FieldBox(texts.say("start.unlock.key"), key),
                new FieldBox(texts.say("start.unlock.why"), reason));
    }

    void start() {
        key.requestFocus();
    }

    private static void area(TextArea area, int rows, Unlock unlock) {
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                event.consume();
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            } else if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                unlock.unlock();
            }
        });
    }
}
