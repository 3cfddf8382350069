package enthesis.ui.kit.field;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/// Lets a text field hear the separator of a code (FNC1, sent as the sign 29 or Ctrl+]): a field drops such signs, and
/// what stood on both sides of it would run together. It is shown as a bar.
public final class Wedge {
    private static final String SEPARATOR = "\u001d";
    private static final String BAR = "|";

    private Wedge() {}

    public static void listen(TextField field) {
        field.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals(SEPARATOR) && field.isEditable()) {
                field.replaceSelection(BAR);
                event.consume();
            }
        });
    }
}
