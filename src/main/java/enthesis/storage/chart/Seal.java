package enthesis.storage.chart;

import enthesis.storage.cipher.AesGcm;
import enthesis.storage.file.Disk;
import enthesis.storage.key.MasterKey;
import enthesis.storage.trail.Trail;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// A small file beside the chart that says how far the chart was when it was last closed: H2 opens a file that was cut
/// short, or an older copy, as an older state and says nothing (journal.md 6). Encrypted and authenticated.
final class Seal {
    private static final byte[] ABOUT = "seal|1".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern TEXT = Pattern.compile("(\\d+) ([0-9a-f]{64}) (\\d+)");

    private final Disk disk;
    private final Path path;
    private final byte[] key;

    /// How far a chart was: the end of its trail, and the length of its file.
    record Mark(Trail.End end, long length) {}

    Seal(Disk disk, Path path, MasterKey key) {
        this.disk = disk;
        this.path = path;
        this.key = key.derive("seal");
    }

    /// What the last closing said; empty when there is no seal, or it is not ours.
    Optional<Mark> read() {
        try {
            return disk.exists(path)
                    ? AesGcm.open(key, disk.read(path), ABOUT).flatMap(Seal::mark)
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Optional<Mark> mark(byte[] text) {
        var found = TEXT.matcher(new String(text, StandardCharsets.US_ASCII));
        return found.matches()
                ? Optional.of(
                        new Mark(
                                new Trail.End(Long.parseLong(found.group(1)), found.group(2)),
                                Long.parseLong(found.group(3))))
                : Optional.empty();
    }

    /// Says how far the chart is now. When the disk refuses, the seal before stays: it says less, and nothing wrong.
    void write(Mark mark) throws IOException {
        var text = mark.end().seq() + " " + mark.end().hash() + " " + mark.length();
        disk.write(path, AesGcm.seal(key, text.getBytes(StandardCharsets.US_ASCII), ABOUT));
    }
}
