package enthesis.ui.kit.work;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The one thread that works on the chart, named "chart", and the only door back to the screen; or one `aside` of it.
///
/// The chart's thread is never interrupted: H2 closes its file for the whole program when that happens. Closing takes no
/// more jobs, lets those that wait be done, and waits for the last one.
public final class FxWork implements Work, AutoCloseable {
    private final BlockingQueue<Runnable> jobs = new LinkedBlockingQueue<>();
    private final Thread thread;
    private boolean open = true;
    private boolean over;

    public FxWork() {
        this("chart", false);
    }

    private FxWork(String name, boolean daemon) {
        thread = new Thread(this::work, name);
        thread.setDaemon(daemon);
        thread.start();
    }

    /// A thread for what may hang, as a printer does: nothing of the chart is worked on there, and the program ends
    /// without it.
    public static FxWork aside(String name) {
        return new FxWork(name, true);
    }

    @Override
    public <T> void run(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
        var taken = take(() -> answer(job, done, failed));
        if (!taken) {
            onScreen(() -> failed.accept(new IllegalStateException("closed")));
        }
    }

    private synchronized boolean take(Runnable job) {
        return open && jobs.add(job);
    }

    private static <T> void answer(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = job.call();
        } catch (Exception e) {
            onScreen(() -> failed.accept(e));
            return;
        }
        onScreen(() -> done.accept(result));
    }

    private void work() {
        while (!over) {
            try {
                jobs.take().run();
            } catch (InterruptedException e) {
                throw new IllegalStateException("nobody may interrupt the chart", e);
            } catch (Error e) {
                thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
            }
        }
    }

    /// Whether everything given so far was done within `patience`; takes no more jobs from now on.
    public boolean close(Duration patience) {
        synchronized (this) {
            if (open) {
                open = false;
                jobs.add(() -> over = true);
            }
        }
        try {
            return thread.join(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Waits for the last job, however long it takes.
    @Override
    public void close() {
        close(Duration.ofDays(1));
    }

    /// Does this where the screen may be touched: soon, or at once when already there.
    public static void onScreen(Runnable act) {
        if (Platform.isFxApplicationThread()) {
            act.run();
        } else {
            Platform.runLater(act);
        }
    }
}
