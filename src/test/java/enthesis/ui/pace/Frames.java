package enthesis.ui.pace;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/// What the thread of the screen works for one act and the pulse that shows it: the act, looks and layout of the scene,
/// handing it to the painter. Work is the thread's own time, so that a busy machine does not count; `wall` is
/// what passed.
final class Frames extends AnimationTimer {
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private CompletableFuture<Frame> waiting = new CompletableFuture<>();
    private Mark act = new Mark(0, 0, 0);
    private Mark begin = new Mark(0, 0, 0);
    private boolean acted;
    private boolean pulsing;

    /// One act with its pulse: nanoseconds, and bytes asked for.
    record Frame(long work, long wall, long bytes) {}

    private record Mark(long work, long wall, long bytes) {
        Mark since(Mark earlier) {
            return new Mark(work - earlier.work, wall - earlier.wall, bytes - earlier.bytes);
        }

        Frame and(Mark other) {
            return new Frame(work + other.work, wall + other.wall, bytes + other.bytes);
        }
    }

    /// On the thread of the screen.
    Frames(Scene scene) {
        scene.addPostLayoutPulseListener(() -> {
            if (pulsing) {
                pulsing = false;
                Platform.runLater(() -> waiting.complete(now().since(begin).and(act)));
            }
        });
        start();
    }

    /// Does `what` on the thread of the screen, and waits for the pulse that shows it.
    Frame of(Runnable what) throws Exception {
        var frame = new CompletableFuture<Frame>();
        Platform.runLater(() -> {
            waiting = frame;
            var from = now();
            what.run();
            act = now().since(from);
            acted = true;
        });
        return frame.get(20, TimeUnit.SECONDS);
    }

    @Override
    public void handle(long at) {
        if (acted) {
            acted = false;
            pulsing = true;
            begin = now();
        }
    }

    private Mark now() {
        return new Mark(threads.getCurrentThreadCpuTime(), System.nanoTime(),
                threads.getCurrentThreadAllocatedBytes());
    }
}
