package enthesis.ui.kit.frame;

import enthesis.ui.kit.sign.KeyHint;
import enthesis.ui.kit.sign.Signs;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// A button of the frame: sign, words, key.
public final class SignedButton extends Button {

    public SignedButton(Feather sign, String words, String key, Runnable act) {
        var label = new Label(words);
        label.getStyleClass().add("semibold");
        label.setMinWidth(USE_PREF_SIZE);
        var parts = new HBox(8, Signs.of(sign), label);
        if (!key.isEmpty()) {
            parts.getChildren().add(KeyHint.quiet(key));
        }
        parts.getStyleClass().add("signed-button-parts");
        setGraphic(parts);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(key.isEmpty() ? words : words + ", " + key);
        getStyleClass().addAll("act-button", "signed-button");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> act.run());
    }
}
