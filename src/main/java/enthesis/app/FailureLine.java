package enthesis.app;

import enthesis.ui.kit.Texts;
import javafx.stage.Window;
import org.controlsfx.control.Notifications;

/// Says what did not work, in plain words, over the window.
record FailureLine(Texts texts, Window window) implements Desk.Trouble {

    @Override
    public void accept(Exception failure) {
        Notifications.create().owner(window).text(texts.of(failure)).showError();
    }
}
