package enthesis.storage.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// The sum of a file that is begun while nobody waits for it yet, as while somebody types the password that opens it.
/// What was read before counts only while the file is, as far as the system can tell, the one that was read.
public final class EarlySum {
    /// One that was begun a moment ago is not begun anew.
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Disk disk;
    private final Path file;
    private final InstantSource clock;
    private @Nullable Begun begun;

    private record Begun(Instant at, String stamp, Summing summing) {}

    public EarlySum(Disk disk, Path file, InstantSource clock) {
        this.disk = disk;
        this.file = file;
        this.clock = clock;
    }

    /// Begins on a thread of its own; whether the file can be read at all is found out by whoever asks for the sum.
    public void begin() {
        Thread.ofPlatform().name("early sum").daemon().start(this::start);
    }

    /// The same, for whoever wants to know that it has begun.
    public synchronized void start() {
        var now = clock.instant();
        var before = begun;
        if (before != null && Duration.between(before.at, now).abs().compareTo(FRESH) < 0) {
            return;
        }
        forget();
        try {
            var fresh = new Begun(now, disk.stamp(file), Summing.of(disk, file));
            fresh.summing.begin();
            begun = fresh;
        } catch (IOException _) {
            return;
        }
    }

    /// The sum of the file as it is now.
    public synchronized String now(Summing.Told told) throws IOException {
        var early = begun;
        if (early != null && !early.summing.hasFailed() && early.stamp.equals(disk.stamp(file))) {
            return early.summing.sum(told);
        }
        forget();
        return Summing.of(disk, file, told);
    }

    /// Nobody asks for it any more: it is not read on.
    public synchronized void end() {
        forget();
    }

    private void forget() {
        var early = begun;
        if (early != null) {
            early.summing.stop();
            begun = null;
        }
    }
}
