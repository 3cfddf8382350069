package enthesis.storage.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// One program per chart. The system lets go of the lock when the program ends, however it ends, so nothing stale is
/// ever in the way. A second start knocks, says what it was started with, and the first comes forward.
///
/// The knock is a file, looked for four times a second, not a socket: its path may be of any length, nothing listens,
/// and a killed program leaves nothing behind that would answer.
public final class Lock implements AutoCloseable {
    private static final long LOOK_AGAIN_MILLIS = 250;
    private static final int PATIENCE = 40;
    /// No path is longer.
    private static final int LONGEST = 32_768;
    private static final long PATIENCE_STEP_MILLIS = 50;

    private final Disk disk;
    private final ChartFolder folder;
    private final Closeable held;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Lock(Disk disk, ChartFolder folder, Closeable held) {
        this.disk = disk;
        this.folder = folder;
        this.held = held;
    }

    /// The lock of the chart in `folder`, which must exist; empty if another program has it.
    public static Optional<Lock> take(Disk disk, ChartFolder folder) throws IOException {
        var held = disk.hold(folder.lock());
        if (held.isPresent()) {
            disk.delete(folder.knock());
        }
        return held.map(lock -> new Lock(disk, folder, lock));
    }

    /// Asks the program that has the chart to come forward, and says something; "" for nothing. False if it did not
    /// answer within two seconds: then what was said is taken back.
    public static boolean knock(Disk disk, ChartFolder folder, String said) throws IOException {
        disk.write(folder.knock(), said.getBytes(StandardCharsets.UTF_8));
        try {
            for (int step = 0; step < PATIENCE && disk.exists(folder.knock()); step++) {
                TimeUnit.MILLISECONDS.sleep(PATIENCE_STEP_MILLIS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        boolean answered = !disk.exists(folder.knock());
        disk.delete(folder.knock());
        return answered;
    }

    /// Calls `knocked` at each knock with what was said, until the lock is closed. Blocks: for a thread of its own.
    public void hear(Consumer<String> knocked) {
        try {
            while (!closed.await(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
                heard().ifPresent(knocked);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<String> heard() {
        try {
            if (!disk.exists(folder.knock())) {
                return Optional.empty();
            }
            var said = new String(disk.head(folder.knock(), LONGEST), StandardCharsets.UTF_8);
            disk.delete(folder.knock());
            return Optional.of(said);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        held.close();
    }
}
