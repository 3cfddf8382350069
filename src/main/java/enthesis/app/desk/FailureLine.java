package enthesis.app.desk;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.frame.Notice;
import java.util.function.Consumer;
import javafx.stage.Window;

/// Says what did not work, in plain words, over the window.
public record FailureLine(Texts texts, Window window) implements Consumer<Exception> {

    @Override
    public void accept(Exception failure) {
        say(texts.of(failure));
    }

    public void say(String sentence) {
        new Notice(window).failed(sentence);
    }
}
