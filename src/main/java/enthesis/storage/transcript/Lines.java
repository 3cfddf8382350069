package enthesis.storage.transcript;

import enthesis.storage.backup.Damaged;
import enthesis.storage.cipher.AesGcm;
import enthesis.storage.file.Disk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// The lines of a file, read piece by piece. Nothing of a piece is given before all of it was found as it was written.
public final class Lines {
    private final Disk disk;
    private final Path path;
    private final byte[] key;
    private final Head head;
    private final long size;
    private long at;
    private long from;
    private byte[] piece = {};
    private int next;

    private Lines(Disk disk, Path path, byte[] key, Head head, long size) {
        this.disk = disk;
        this.path = path;
        this.key = key;
        this.head = head;
        this.size = size;
        this.at = Head.LENGTH;
    }

    static Lines of(Disk disk, Path path, byte[] key, int number) throws IOException {
        if (!disk.exists(path)) {
            throw new Damaged();
        }
        return new Lines(disk, path, key, Head.read(number, disk.head(path, Head.LENGTH)), disk.size(path));
    }

    /// The next one; empty behind the last.
    ///
    /// @throws Damaged
    ///             if the file is not, bit by bit, what was written
    public Optional<String> next() throws IOException {
        var line = new ByteArrayOutputStream();
        while (true) {
            int end = next;
            while (end < piece.length && piece[end] != '\n') {
                end++;
            }
            line.write(piece, next, end - next);
            next = end + 1;
            if (end < piece.length) {
                return Optional.of(line.toString(StandardCharsets.US_ASCII));
            }
            if (!hasMore()) {
                return ended(line);
            }
        }
    }

    private static Optional<String> ended(ByteArrayOutputStream line) throws Damaged {
        if (line.size() > 0) {
            throw new Damaged();
        }
        return Optional.empty();
    }

    /// How much of it was read, from 0 to 1.
    public double share() {
        return (double) at / size;
    }

    private boolean hasMore() throws IOException {
        if (at == size && from > 0) {
            return false;
        }
        var sealed = disk.part(path, at, Head.PIECE + AesGcm.OVERHEAD);
        boolean last = at + sealed.length == size;
        piece = AesGcm.open(key, sealed, head.about(from, last)).orElseThrow(Damaged::new);
        next = 0;
        at += sealed.length;
        from += piece.length;
        return true;
    }
}
