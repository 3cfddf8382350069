package enthesis.ui.kit.choice;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One pill. Its letter is underlined as a mark of the bar's own keys: a screen has many Yes, and Alt+Y could mean only
/// one of them.
final class Pill extends ToggleButton {
    final Option option;

    Pill(Option option) {
        this.option = option;
        setAccessibleText(option.plain());
        setFocusTraversable(false);
        getStyleClass().addAll("pill", "value-" + option.value());
        setMaxWidth(Double.MAX_VALUE);
        if (option.text().indexOf('_') < 0) {
            setText(option.text());
        } else {
            setGraphic(words(option));
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }
    }

    private static TextFlow words(Option option) {
        var plain = option.plain();
        int at = option.letterAt();
        var letter = text(plain.substring(at, at + 1));
        letter.setUnderline(true);
        var flow = new TextFlow(text(plain.substring(0, at)), letter, text(plain.substring(at + 1)));
        flow.setMinWidth(USE_PREF_SIZE);
        flow.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return flow;
    }

    private static Text text(String words) {
        var text = new Text(words);
        text.getStyleClass().add("words");
        return text;
    }
}
