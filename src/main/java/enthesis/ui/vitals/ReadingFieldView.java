package enthesis.ui.vitals;

import enthesis.domain.vitals.VitalsFields;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The field of one reading. Said to be not measured, it shows that as an answer; Backspace or a click opens it again.
final class ReadingFieldView extends StackPane {
    private final Region entry;
    private final Label answer;
    private final StringProperty text;

    ReadingFieldView(Region entry, String name, StringProperty text, String notMeasured) {
        this.entry = entry;
        this.text = text;
        answer = new Label(notMeasured);
        answer.getStyleClass().add("not-measured");
        answer.setMaxWidth(Double.MAX_VALUE);
        answer.setFocusTraversable(true);
        answer.setAccessibleText(name + " " + notMeasured);
        answer.setOnMouseClicked(_ -> open());
        answer.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(entry, answer);
        setMaxHeight(USE_PREF_SIZE);
        text.subscribe(now -> show(now.equals(VitalsFields.NOT_MEASURED)));
    }

    private void show(boolean said) {
        boolean focused = isFocusWithin();
        entry.setVisible(!said);
        answer.setVisible(said);
        if (focused) {
            requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.DELETE) {
            event.consume();
            open();
        }
    }

    private void open() {
        text.set("");
        entry.requestFocus();
    }

    @Override
    public void requestFocus() {
        if (answer.isVisible()) {
            answer.requestFocus();
        } else {
            entry.requestFocus();
        }
    }
}
