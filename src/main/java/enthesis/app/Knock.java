package enthesis.app;

import enthesis.storage.file.Lock;
import enthesis.ui.kit.work.FxWork;
import javafx.stage.Stage;

/// Whoever starts the program a second time knocks; the window that is there comes forward.
final class Knock {
    private Knock() {}

    /// Listens for as long as the lock is held.
    static void listen(Lock held, Stage stage) {
        var ear = new Thread(() -> held.hear(() -> FxWork.onScreen(() -> comeForward(stage))), "knock");
        ear.setDaemon(true);
        ear.start();
    }

    private static void comeForward(Stage stage) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }
}
