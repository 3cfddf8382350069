package enthesis.storage.recovery;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/// Reads a part of a chart on a second thread, while the first reads the rest. It is never interrupted, which would
/// close the file: when the first gives up it is told so at its next row, and waited for.
final class Beside<T> implements AutoCloseable {
    private static final long LOOK = 50;

    private final FutureTask<T> work;
    private final Way way;
    private volatile boolean over;

    /// What is read, which says how many rows it has read.
    interface Work<T> {
        T read(LongConsumer read) throws Unsound;
    }

    Beside(Way way, Work<T> work) {
        this.way = way;
        this.work = new FutureTask<>(() -> work.read(this::read));
        Thread.ofPlatform().daemon().name("check").start(this.work);
    }

    private void read(long rows) {
        if (over) {
            throw new CancellationException();
        }
        way.beside(rows);
    }

    /// What came of it; meanwhile whoever waits hears how far it is.
    T result() throws Unsound {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return work.get(LOOK, TimeUnit.MILLISECONDS);
                } catch (TimeoutException _) {
                    way.look();
                } catch (InterruptedException _) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw failure(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Unsound failure(ExecutionException failed) {
        return switch (failed.getCause()) {
            case Unsound unsound -> unsound;
            case RuntimeException other -> throw other;
            case Error other -> throw other;
            case null, default -> throw new IllegalStateException(failed);
        };
    }

    @Override
    public void close() {
        over = true;
        while (!work.isDone()) {
            LockSupport.parkNanos(LOOK);
        }
    }
}
