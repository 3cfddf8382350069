package enthesis.app;

import enthesis.storage.file.Lock;
import enthesis.ui.kit.work.FxWork;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Stage;

/// Whoever starts the program a second time knocks; the window that is there comes forward, and takes the file that the
/// second was started with.
final class Knock {
    private Knock() {}

    /// Listens for as long as the lock is held.
    static void listen(Lock held, Stage stage, Consumer<Path> brought) {
        var ear = new Thread(() -> held.hear(said -> FxWork.onScreen(() -> {
            comeForward(stage);
            path(said).ifPresent(brought);
        })), "knock");
        ear.setDaemon(true);
        ear.start();
    }

    private static Optional<Path> path(String said) {
        try {
            return said.isEmpty() ? Optional.empty() : Optional.of(Path.of(said));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static void comeForward(Stage stage) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }
}
