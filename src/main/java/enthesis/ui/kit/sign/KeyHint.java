package enthesis.ui.kit.sign;

import javafx.scene.control.Label;

/// A key as it is written on the screen: "Ctrl+K", framed as a key cap, or quiet beside a button's words.
public final class KeyHint extends Label {

    private KeyHint(String key, String style) {
        super(key);
        getStyleClass().addAll("key-hint", style);
        setMinWidth(USE_PREF_SIZE);
    }

    public static KeyHint cap(String key) {
        return new KeyHint(key, "cap");
    }

    public static KeyHint quiet(String key) {
        return new KeyHint(key, "quiet");
    }
}
