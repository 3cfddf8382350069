package enthesis.ui.kit.frame;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import javafx.animation.FadeTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// Says what was just done, with Undo, until the next act. The only thing that moves: it fades in 120 ms.
final class ToastView extends HBox {
    private static final Duration FADE = Duration.millis(120);

    private final Texts texts;

    ToastView(Texts texts) {
        this.texts = texts;
        getStyleClass().add("toast");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
    }

    void show(String sentence, Runnable undo) {
        var button = ActButton.plain(texts.say("kit.undo"), "", () -> {
            hide();
            undo.run();
        });
        getChildren().setAll(new Label(sentence), button);
        setVisible(true);
        var fade = new FadeTransition(FADE, this);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.play();
    }

    void hide() {
        setVisible(false);
        getChildren().clear();
    }
}
