package enthesis.app.desk;

import enthesis.ui.kit.Texts;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.controlsfx.control.Notifications;

/// Says what did not work, in plain words, over the window.
public record FailureLine(Texts texts, Window window) implements Consumer<Exception> {

    @Override
    public void accept(Exception failure) {
        say(texts.of(failure));
    }

    public void say(String sentence) {
        Notifications.create().owner(window).text(sentence).showError();
    }
}
