package enthesis.storage.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// One program per chart. The system lets go of the lock when the program ends, however it ends, so nothing stale is
/// ever in the way. A second start knocks, and the first comes forward.
///
/// The knock is a file, not a socket: it has no limit on the length of its path, and nothing listens.
public final class Lock implements AutoCloseable {
    private static final long LOOK_AGAIN_MILLIS = 250;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final Disk disk;
    private final ChartFolder folder;
    private final Closeable held;
    private final WatchService watch;

    private Lock(Disk disk, ChartFolder folder, Closeable held) throws IOException {
        this.disk = disk;
        this.folder = folder;
        this.held = held;
        this.watch = watching(folder);
    }

    private static WatchService watching(ChartFolder folder) throws IOException {
        var watch = folder.path().getFileSystem().newWatchService();
        folder.path().register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
        return watch;
    }

    /// The lock of the chart in `folder`, which must exist; empty if another program has it.
    public static Optional<Lock> take(Disk disk, ChartFolder folder) throws IOException {
        var held = disk.hold(folder.lock());
        if (held.isEmpty()) {
            return Optional.empty();
        }
        disk.delete(folder.knock());
        return Optional.of(new Lock(disk, folder, held.get()));
    }

    /// Asks the program that has the chart to come forward. False if it did not answer within two seconds.
    public static boolean knock(Disk disk, ChartFolder folder) throws IOException {
        disk.write(folder.knock(), new byte[0]);
        try (var watch = watching(folder)) {
            long until = System.nanoTime() + PATIENCE_NANOS;
            while (disk.exists(folder.knock()) && System.nanoTime() < until) {
                pause(watch);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return !disk.exists(folder.knock());
    }

    /// Calls `knocked` at each knock, until the lock is closed. Blocks: for a thread of its own.
    public void hear(Runnable knocked) throws IOException {
        try {
            while (true) {
                if (disk.exists(folder.knock())) {
                    disk.delete(folder.knock());
                    knocked.run();
                }
                pause(watch);
            }
        } catch (ClosedWatchServiceException _) {
            // closed: nobody is in any more
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause(WatchService watch) throws InterruptedException {
        var key = watch.poll(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        if (key != null) {
            key.pollEvents();
            key.reset();
        }
    }

    @Override
    public void close() throws IOException {
        watch.close();
        held.close();
    }
}
