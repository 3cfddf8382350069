package enthesis.ui.kit.field;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextInputControl;

/// What is typed in a control and the text that is kept of it, as one. JavaFX holds both ends of such a pair weakly: a
/// text that only the pair knew would be gone in the middle of a word, and what is typed after it with it. Here the
/// control holds its text for as long as it is there.
public final class Tied {
    private static final Object KEPT = new Object();

    private Tied() {}

    /// Shows this text in the control from now on, and no longer the one that was shown.
    public static void to(TextInputControl control, StringProperty text) {
        if (control.getProperties().put(KEPT, text) instanceof StringProperty before) {
            control.textProperty().unbindBidirectional(before);
        }
        control.textProperty().bindBidirectional(text);
    }
}
