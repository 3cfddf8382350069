package enthesis.ui.kit.frame;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.sign.Signs;
import enthesis.ui.kit.work.FxWork;
import javafx.scene.control.Alert;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.slf4j.LoggerFactory;

/// What is left when something happened that nobody foresaw: one dialog at a time, the program stays open. The log gets
/// the kinds of the exceptions and the places in the program, never what they say: that can hold a patient's data.
public final class BugDialog implements Thread.UncaughtExceptionHandler {
    private final Texts texts;
    private final Window owner;
    private boolean shown;

    public BugDialog(Texts texts, Window owner) {
        this.texts = texts;
        this.owner = owner;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable bug) {
        LoggerFactory.getLogger(BugDialog.class).error("unforeseen: {}", trace(bug));
        FxWork.onScreen(this::show);
    }

    private void show() {
        if (shown) {
            return;
        }
        shown = true;
        var alert = new Alert(Alert.AlertType.ERROR);
        alert.initOwner(owner);
        alert.setTitle(texts.say("kit.bug.window"));
        alert.setHeaderText(texts.say("kit.bug.title"));
        alert.setContentText(texts.say("kit.bug.text"));
        alert.setGraphic(Signs.of(Feather.X_OCTAGON, 28));
        alert.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        alert.getDialogPane().getStyleClass().add("bug-dialog");
        alert.setOnHidden(_ -> shown = false);
        alert.show();
    }

    public static String trace(Throwable bug) {
        var trace = new StringBuilder();
        for (@Nullable
        Throwable cause = bug; cause != null; cause = cause.getCause()) {
            trace.append(cause.getClass().getName());
            for (var frame : cause.getStackTrace()) {
                trace.append("\n  at ").append(frame);
            }
            trace.append('\n');
        }
        return trace.toString();
    }
}
