package enthesis.app;

import enthesis.ui.kit.Theme;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

/// From what somebody does to the picture of it: the reading of the chart in place, looks and layout, and the painter,
/// who is done when the next frame begins. So up to a whole frame of 1/60 s is waiting, and counted.
final class Painted {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Scene scene;
    private CompletableFuture<Long> waiting = new CompletableFuture<>();
    private long begun;
    private long worked;
    private long busy;
    private int frames = -1;

    /// On the thread of the screen.
    Painted(Stage stage, Theme theme) {
        scene = new Scene(new StackPane(), WIDTH, HEIGHT);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        scene.addPreLayoutPulseListener(this::frame);
    }

    /// How many texts there are on the screen.
    int texts() throws Exception {
        var texts = new CompletableFuture<Integer>();
        Platform.runLater(() -> texts.complete((int) scene.getRoot().lookupAll("*").stream()
                .filter(node -> node instanceof Text text && !text.getText().isBlank()).count()));
        return texts.get();
    }

    Window window() {
        return scene.getWindow();
    }

    void show(Parent node) {
        scene.setRoot(node);
        node.applyCss();
    }

    /// Nanoseconds.
    long of(Runnable act) throws Exception {
        var done = new CompletableFuture<Long>();
        Platform.runLater(() -> {
            waiting = done;
            begun = System.nanoTime();
            worked = processor();
            try {
                act.run();
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
            frames = 0;
            Platform.requestNextPulse();
        });
        return done.get(1, TimeUnit.HOURS);
    }

    /// How long the processor worked on the last one, on the thread of the screen, in nanoseconds: what it would have
    /// taken where nothing else runs, but for the painter, who works beside it.
    long busy() {
        return busy;
    }

    static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void frame() {
        if (frames == 0) {
            frames = 1;
            Platform.runLater(Platform::requestNextPulse);
        } else if (frames == 1) {
            frames = -1;
            busy = processor() - worked;
            waiting.complete(System.nanoTime() - begun);
        }
    }
}
