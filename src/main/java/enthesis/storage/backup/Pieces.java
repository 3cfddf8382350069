package enthesis.storage.backup;

import enthesis.storage.cipher.AesGcm;
import enthesis.storage.file.Disk;
import enthesis.storage.file.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/// The file of a backup: the chart's file in pieces of one megabyte, each sealed with the name of the backup and its
/// place in it, so that none can be left out, moved or taken from another. Never more than one piece is in memory.
final class Pieces {
    private static final int SIZE = 1 << 20;

    private final Disk disk;
    private final Path path;
    private final byte[] key;
    private final UUID id;

    Pieces(Disk disk, Path path, byte[] key, UUID id) {
        this.disk = disk;
        this.path = path;
        this.key = key;
        this.id = id;
    }

    /// Copies a file that nobody has open.
    void copy(Path from, long length) throws IOException {
        disk.write(path, new byte[0]);
        long to = 0;
        for (long at = 0; at < length; at += SIZE) {
            var piece = disk.part(from, at, SIZE);
            var sealed = AesGcm.seal(key, piece, about(at, at + piece.length == length));
            disk.append(path, to, sealed);
            to += sealed.length;
        }
    }

    /// Puts the copied file back, under another name.
    ///
    /// @throws IOException
    ///             if it is not, bit by bit, what was copied
    void restore(Path to, long length, String sha256) throws IOException {
        disk.write(to, new byte[0]);
        long from = 0;
        for (long at = 0; at < length; at += SIZE) {
            int piece = (int) Math.min(SIZE, length - at);
            var sealed = disk.part(path, from, piece + AesGcm.OVERHEAD);
            disk.append(to, at, AesGcm.open(key, sealed, about(at, at + piece == length))
                    .orElseThrow(() -> new IOException("a damaged backup")));
            from += sealed.length;
        }
        if (disk.size(path) != from || !Fingerprint.of(disk, to).equals(sha256)) {
            throw new IOException("a damaged backup");
        }
    }

    private byte[] about(long at, boolean last) {
        return ("backup|1|" + id + "|" + at + "|" + last).getBytes(StandardCharsets.US_ASCII);
    }
}
