package enthesis.ui.kit.scan;

import java.util.Locale;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A keyboard-wedge scanner: types a code into whatever has the focus, faster than any hand, and ends it. On the thread
/// of the screen.
public final class Scanner {
    private Scanner() {}

    public static void types(Scene scene, String code, KeyCode end) {
        code.chars().mapToObj(Character::toString).forEach(sign -> sign(scene, sign));
        press(scene, end, "");
    }

    /// One key, pressed and let go.
    static void sign(Scene scene, String sign) {
        press(scene, key(sign), sign);
        fire(scene, KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, sign);
    }

    static void press(Scene scene, KeyCode key, String text) {
        fire(scene, KeyEvent.KEY_PRESSED, key, text);
    }

    private static KeyCode key(String sign) {
        var key = KeyCode.getKeyCode(sign.toUpperCase(Locale.ROOT));
        return key == null ? KeyCode.UNDEFINED : key;
    }

    private static void fire(Scene scene, EventType<KeyEvent> type, KeyCode key, String text) {
        boolean typed = type == KeyEvent.KEY_TYPED;
        Event.fireEvent(scene.getFocusOwner(), new KeyEvent(type, typed ? text : KeyEvent.CHAR_UNDEFINED,
                typed ? "" : text, key, false, false, false, false));
    }
}
