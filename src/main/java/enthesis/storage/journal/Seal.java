package enthesis.storage.journal;

import enthesis.storage.cipher.AesGcm;
import enthesis.storage.file.Disk;
import enthesis.storage.key.MasterKey;
import enthesis.storage.trail.Trail;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// A small file that says how far the chart was when it was last closed, and what its file was then: H2 opens a file
/// that was cut short, or an older copy, as an older state and says nothing (journal.md 6). Encrypted and authenticated.
public final class Seal {
    private static final byte[] ABOUT = "seal|1".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern TEXT = Pattern.compile("(\\d+) ([0-9a-f]{64}) (\\d+)(?: (p?[0-9a-f]{64}) (\\d+))?");

    private final Disk disk;
    private final Path path;
    private final byte[] key;

    /// How far a chart was: the end of its trail, the length and the sum of its file, and the generation of its
    /// journal, 0 without one. Charts closed before there were journals have no sum either.
    public record Mark(Trail.End end, long length, String sum, int generation) {

        public boolean journalled() {
            return generation > 0;
        }
    }

    public Seal(Disk disk, Path path, MasterKey key) {
        this.disk = disk;
        this.path = path;
        this.key = key.lend("seal");
    }

    /// What the last closing said; empty when there is no seal, or it is not ours.
    public Optional<Mark> read() {
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
        if (!found.matches()) {
            return Optional.empty();
        }
        var end = new Trail.End(Long.parseLong(found.group(1)), found.group(2));
        long length = Long.parseLong(found.group(3));
        return Optional.of(found.group(4) == null
                ? new Mark(end, length, "", 0)
                : new Mark(end, length, found.group(4), Integer.parseInt(found.group(5))));
    }

    /// Says how far the chart is now. When the disk refuses, the seal before stays: it says less, and nothing wrong.
    public void write(Mark mark) throws IOException {
        var text = mark.end().seq() + " " + mark.end().hash() + " " + mark.length()
                + (mark.sum().isEmpty() ? "" : " " + mark.sum() + " " + mark.generation());
        disk.write(path, AesGcm.seal(key, text.getBytes(StandardCharsets.US_ASCII), ABOUT));
    }
}
