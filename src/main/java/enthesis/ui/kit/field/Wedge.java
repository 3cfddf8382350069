package enthesis.ui.kit.field;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/// Lets a text field hear the separator of a code (FNC1, sent as the sign 29 or Ctrl+]): a field drops such signs, and
/// what stood on both sides of it would run together. It is shown as a bar.
public final class Wedge {
    private static final String SEPARATOR = "\u001d";
    private static final String BAR = "|";

    private Wedge() {}

    /// Whether a field takes codes by itself.
    public static boolean listens(Node field) {
        return field.hasProperties() && field.getProperties().containsKey(Wedge.class);
    }

    public static void listen(TextField field) {
        field.getProperties().put(Wedge.class, true);
        field.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals(SEPARATOR) && field.isEditable()) {
                field.replaceSelection(BAR);
                event.consume();
            }
        });
    }
}
