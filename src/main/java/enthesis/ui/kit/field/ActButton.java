package enthesis.ui.kit.field;

import enthesis.ui.kit.sign.KeyHint;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/// A button of 44 px that says its key beside its words. One of a screen is primary.
public final class ActButton extends Button {

    private ActButton(String text, String key, Runnable act) {
        super(text);
        setMnemonicParsing(true);
        getStyleClass().add("act-button");
        setMinWidth(USE_PREF_SIZE);
        key(key);
        setOnAction(_ -> act.run());
    }

    /// `key` is only written on it ("Ctrl+K"; "" for none); the screen's own `KeyMap` or a mnemonic makes it work.
    public static ActButton plain(String text, String key, Runnable act) {
        return new ActButton(text, key, act);
    }

    public static ActButton primary(String text, String key, Runnable act) {
        var button = new ActButton(text, key, act);
        button.getStyleClass().add("accent");
        return button;
    }

    /// Calls somebody, or takes something away.
    public static ActButton grave(String text, String key, Runnable act) {
        var button = new ActButton(text, key, act);
        button.getStyleClass().add("grave");
        return button;
    }

    /// Acts on many at once.
    public static ActButton many(String text, String key, Runnable act) {
        var button = new ActButton(text, key, act);
        button.getStyleClass().add("many");
        return button;
    }

    public void key(String key) {
        setGraphic(key.isEmpty() ? null : KeyHint.quiet(key));
        setContentDisplay(ContentDisplay.RIGHT);
    }

    public ActButton named(String id) {
        setId(id);
        return this;
    }

    /// As wide as its place.
    public ActButton wide() {
        setMaxWidth(Double.MAX_VALUE);
        return this;
    }
}
