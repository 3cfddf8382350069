package enthesis.storage.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;

/// Sums up a file that may be very large: the SHA-256 of the SHA-256 of its pieces of one megabyte in their order,
/// which several threads read at once.
public final class Summing {
    private static final String SIGN = "p";
    private static final int PIECE = 1 << 20;
    /// So many pieces are worth a second thread, and a word how far it is.
    private static final int MANY = 32;

    private final Disk disk;
    private final Path file;
    private final byte[][] pieces;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger left;
    private final CompletableFuture<String> sum = new CompletableFuture<>();

    /// Hears on the thread that waits how many megabytes are read, of how many; what it throws ends the reading.
    @FunctionalInterface
    public interface Told {
        /// Where nobody waits.
        Told NOBODY = (_, _) -> {};

        void at(int read, int all) throws IOException;
    }

    private Summing(Disk disk, Path file, int pieces) {
        this.disk = disk;
        this.file = file;
        this.pieces = new byte[pieces][];
        left = new AtomicInteger(pieces);
    }

    /// Of the file as it is now; nothing is read yet. It is not written until the sum is there.
    static Summing of(Disk disk, Path file) throws IOException {
        var summing = new Summing(disk, file, Math.toIntExact((disk.size(file) + PIECE - 1) / PIECE));
        if (summing.pieces.length == 0) {
            summing.end();
        }
        return summing;
    }

    /// The sum of a file that nobody has begun to read.
    public static String of(Disk disk, Path file, Told told) throws IOException {
        return of(disk, file).sum(told);
    }

    /// Whether this is a sum of pieces, not a digest of a whole file, as charts were sealed with before.
    public static boolean isOne(String sum) {
        return sum.startsWith(SIGN);
    }

    /// Reads what no other thread reads, and waits for these.
    String sum(Told told) throws IOException {
        if (pieces.length - next.get() > MANY && Runtime.getRuntime().availableProcessors() > 1) {
            begin();
        }
        read(told);
        try {
            return sum.join();
        } catch (CompletionException e) {
            throw new IOException(e.getCause());
        }
    }

    /// Reads on one more thread from now on.
    void begin() {
        Thread.ofPlatform().name("sum").daemon().start(() -> read(Told.NOBODY));
    }

    /// Whether it ended without a sum: another try may have one.
    boolean hasFailed() {
        return sum.isCompletedExceptionally();
    }

    /// Nobody asks for it any more.
    void stop() {
        sum.cancel(false);
    }

    private void read(Told told) {
        try {
            for (int at = next.getAndIncrement(); at < pieces.length && !sum.isDone(); at = next.getAndIncrement()) {
                pieces[at] = Digests.sha256().digest(disk.part(file, (long) at * PIECE, PIECE));
                int more = left.decrementAndGet();
                if (more == 0) {
                    end();
                } else if (at % MANY == MANY - 1) {
                    told.at(pieces.length - more, pieces.length);
                }
            }
        } catch (IOException | RuntimeException | VirtualMachineError e) {
            sum.completeExceptionally(e);
        }
    }

    private void end() {
        var all = Digests.sha256();
        for (var piece : pieces) {
            all.update(piece);
        }
        sum.complete(SIGN + HexFormat.of().formatHex(all.digest()));
    }
}
