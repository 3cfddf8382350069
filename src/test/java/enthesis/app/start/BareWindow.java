package enthesis.app.start;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// An empty window with a word in it, the least that JavaFX shows: says when it was painted, and goes. Argument: the
/// clock's nanoseconds when the process was started.
public final class BareWindow {
    private BareWindow() {}

    public static void main(String[] arguments) {
        long from = Long.parseLong(arguments[0]);
        Platform.startup(() -> {
            var label = new Label("Hello");
            var stage = new Stage();
            stage.setScene(new Scene(new StackPane(label), 1280, 800));
            stage.show();
            new AnimationTimer() {
                @Override
                public void handle(long pulse) {
                    if (label.getLayoutBounds().getWidth() > 0) {
                        stop();
                        say((System.nanoTime() - from) / 1e6);
                        Platform.exit();
                    }
                }
            }.start();
        });
    }

    private static void say(double millis) {
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            out.printf(Locale.ROOT, "painted %.1f%n", millis);
        }
    }
}
