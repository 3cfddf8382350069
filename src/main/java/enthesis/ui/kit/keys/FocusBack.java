package enthesis.ui.kit.keys;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// Where the focus was before something was laid over the work. A text that gets the focus back is not selected whole,
/// as it would be by itself: the next letter would replace all that was typed.
public final class FocusBack {
    private FocusBack() {}

    /// Puts the focus, and the place in the text, back to where they are now.
    public static Runnable of(@Nullable Scene scene) {
        var focus = scene == null ? null : scene.getFocusOwner();
        if (focus == null) {
            return () -> {};
        }
        if (focus instanceof TextInputControl text) {
            int anchor = text.getAnchor();
            int caret = text.getCaretPosition();
            return () -> {
                text.requestFocus();
                text.selectRange(anchor, caret);
            };
        }
        return focus::requestFocus;
    }
}
