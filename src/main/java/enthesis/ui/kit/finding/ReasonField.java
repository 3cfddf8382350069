package enthesis.ui.kit.finding;

import enthesis.domain.finding.Reason;
import enthesis.ui.kit.field.Tied;
import javafx.beans.property.StringProperty;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Where the reason for going on is typed, or what was done instead, with how many letters it still wants. Tab
/// leaves it.
final class ReasonField extends VBox {
    private final TextArea area = new TextArea();

    ReasonField(FindingDesk desk, StringProperty reason, String id, String asked) {
        super(3);
        var texts = desk.texts();
        var label = new Label(asked);
        label.setLabelFor(area);
        label.getStyleClass().add("field-label");
        area.setId("reason-" + id);
        area.setPrefRowCount(2);
        area.setWrapText(true);
        area.setAccessibleText(label.getText());
        area.getStyleClass().add("reason");
        Tied.to(area, reason);
        area.editableProperty().bind(desk.model().locked().not());
        var count = new Label();
        count.getStyleClass().add("letter-count");
        reason.subscribe(text -> count.setText(Reason.letters(text) >= desk.reasonLetters()
                ? texts.say("kit.finding.enough")
                : texts.say("kit.finding.letters", Long.toString(Reason.letters(text)),
                        Integer.toString(desk.reasonLetters()))));
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                event.consume();
                area.requestFocusTraversal(event.isShiftDown()
                        ? TraversalDirection.PREVIOUS
                        : TraversalDirection.NEXT);
            }
        });
        getChildren().addAll(label, area, count);
    }

    TextArea area() {
        return area;
    }
}
