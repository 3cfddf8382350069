package enthesis.ui.pace;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;

/// What the thread of the screen works from one frame to the next: what was done, what was put off, looks and layout of
/// the scene, handing it to the painter. Work is the thread's own time, so that a busy machine does not count; `wall` is
/// what passed.
final class Frames {
    /// What follows from a letter comes in the second frame; the third shows that nothing comes after it.
    private static final int FOLLOWED = 3;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final List<Frame> taken = new ArrayList<>();
    private CompletableFuture<List<Frame>> waiting = new CompletableFuture<>();
    private Frame begun = new Frame(0, 0, 0);
    private boolean acted;

    /// One frame: nanoseconds, and bytes asked for.
    record Frame(long work, long wall, long bytes) {
        private Frame since(Frame earlier) {
            return new Frame(work - earlier.work, wall - earlier.wall, bytes - earlier.bytes);
        }
    }

    /// On the thread of the screen.
    Frames(Scene scene) {
        scene.addPostLayoutPulseListener(() -> Platform.runLater(this::shown));
    }

    /// Does `what` on the thread of the screen, and waits for the frames that show it and all that follows from it.
    List<Frame> of(Runnable what) throws Exception {
        var frames = new CompletableFuture<List<Frame>>();
        Platform.runLater(() -> {
            waiting = frames;
            taken.clear();
            begun = now();
            acted = true;
            what.run();
            Platform.requestNextPulse();
        });
        return frames.get(20, TimeUnit.SECONDS);
    }

    private void shown() {
        if (!acted) {
            return;
        }
        var end = now();
        taken.add(end.since(begun));
        begun = end;
        if (taken.size() == FOLLOWED) {
            acted = false;
            waiting.complete(List.copyOf(taken));
        } else {
            Platform.requestNextPulse();
        }
    }

    /// How long the painter has worked since the program started, in nanoseconds: it is a thread of its own.
    long painted() {
        return Arrays.stream(threads.dumpAllThreads(false, false))
                .filter(thread -> thread.getThreadName().startsWith("QuantumRenderer"))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId())).sum();
    }

    private Frame now() {
        return new Frame(threads.getCurrentThreadCpuTime(), System.nanoTime(),
                threads.getCurrentThreadAllocatedBytes());
    }
}
