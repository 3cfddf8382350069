package enthesis.storage.key;

import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.LongSupplier;

/// The count of wrong tries, kept beside the vault so that starting again does not forget it (rulings.md 2). The wait
/// counts from the last wrong try or from the start of the program, never by the calendar clock, which can be set. Two
/// counts are kept: wrong tries in a row, and those not yet in the trail.
final class WrongPasswords {
    private static final int FREE = 2;
    private static final long LONGEST_SECONDS = 60;

    private final Disk disk;
    private final ChartFolder folder;
    private final LongSupplier nanos;
    private int inARow;
    private int notEntered;
    private long since;

    WrongPasswords(Disk disk, ChartFolder folder, LongSupplier nanos) {
        this.disk = disk;
        this.folder = folder;
        this.nanos = nanos;
        this.since = nanos.getAsLong();
        read();
    }

    /// 0, 0, 1, 2, 4 ... 60 seconds after that many wrong tries, less what has passed.
    Duration left() {
        long seconds = inARow <= FREE ? 0 : Math.min(LONGEST_SECONDS, 1L << Math.min(inARow - FREE - 1, 6));
        var left = Duration.ofSeconds(seconds).minusNanos(nanos.getAsLong() - since);
        return left.isNegative() ? Duration.ZERO : left;
    }

    int notEntered() {
        return notEntered;
    }

    void wrong() {
        inARow++;
        notEntered++;
        since = nanos.getAsLong();
        keep();
    }

    void right() {
        if (inARow > 0) {
            inARow = 0;
            keep();
        }
    }

    void entered() {
        if (notEntered > 0) {
            notEntered = 0;
            keep();
        }
    }

    private void read() {
        try {
            var counts = new String(disk.read(folder.wrongPasswords()), StandardCharsets.US_ASCII).strip().split(" ",
                    -1);
            inARow = Integer.parseUnsignedInt(counts[0]);
            notEntered = Integer.parseUnsignedInt(counts[1]);
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException _) {
            inARow = 0;
            notEntered = 0;
        }
    }

    private void keep() {
        try {
            disk.write(folder.wrongPasswords(), (inARow + " " + notEntered).getBytes(StandardCharsets.US_ASCII));
        } catch (IOException _) {
            // a full disk must not keep the right password out; the count lives on in memory
        }
    }
}
