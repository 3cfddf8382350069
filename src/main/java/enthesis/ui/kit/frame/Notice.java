package enthesis.ui.kit.frame;

import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.controlsfx.control.Notifications;

/// A sentence in the corner of a window, for some seconds. It takes no key: while it stands there, Esc goes where it
/// always goes.
public record Notice(Window owner) {

    /// Something was done.
    public void done(String sentence) {
        show(sentence, Notifications::showInformation);
    }

    /// Something needs to be looked after.
    public void warn(String sentence) {
        show(sentence, Notifications::showWarning);
    }

    /// Something did not work.
    public void failed(String sentence) {
        show(sentence, Notifications::showError);
    }

    private void show(String sentence, Consumer<Notifications> kind) {
        var before = List.copyOf(Window.getWindows());
        kind.accept(Notifications.create().owner(owner).text(sentence));
        Window.getWindows().stream().filter(window -> !before.contains(window)).filter(Popup.class::isInstance)
                .forEach(window -> ((Popup) window).setHideOnEscape(false));
    }
}
