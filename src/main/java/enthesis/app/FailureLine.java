package enthesis.app;

import enthesis.ui.kit.Texts;
import org.controlsfx.control.Notifications;

/// Says what did not work, in plain words, over the window.
record FailureLine(Texts texts) implements Desk.Trouble {

    @Override
    public void accept(Exception failure) {
        Notifications.create().text(texts.of(failure)).showError();
    }
}
