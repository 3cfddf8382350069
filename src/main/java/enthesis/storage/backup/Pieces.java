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
    static final int SIZE = 1 << 20;
    /// From so many bytes on it is worth to practise first.
    private static final long LARGE = 48L << 20;

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

    /// Copies the first `length` bytes of a file, of which `head`, the first piece, was read before: the rest of them
    /// does not change meanwhile. Gives the SHA-256 of what was copied.
    String copy(Path from, byte[] head, long length, Wanted wanted) throws IOException {
        practise(length);
        disk.write(path, new byte[0]);
        var digest = new Fingerprint.Running();
        long to = 0;
        for (long at = 0; at < length; at += SIZE) {
            wanted.still();
            int size = (int) Math.min(SIZE, length - at);
            var piece = at == 0 ? head : disk.part(from, at, size);
            if (piece.length != size) {
                throw new IOException("a file that became shorter");
            }
            digest.add(piece);
            var sealed = AesGcm.seal(key, piece, about(at, at + size == length));
            disk.append(path, to, sealed);
            to += sealed.length;
            wanted.done((double) (at + size) / length);
        }
        return digest.hex();
    }

    private interface Taker {
        void take(long at, byte[] piece) throws IOException;
    }

    /// Puts the copied file back, under another name.
    ///
    /// @throws Damaged
    ///             if it is not, bit by bit, what was copied
    void restore(Path to, long length, String sha256, Wanted wanted) throws IOException {
        disk.write(to, new byte[0]);
        read(length, sha256, wanted, (at, piece) -> disk.append(to, at, piece));
        if (!Fingerprint.of(disk, to).equals(sha256)) {
            throw new Damaged();
        }
    }

    /// Reads it and puts nothing anywhere.
    ///
    /// @throws Damaged
    ///             if it is not, bit by bit, what was copied
    void read(long length, String sha256, Wanted wanted) throws IOException {
        read(length, sha256, wanted, (_, _) -> {});
    }

    private void read(long length, String sha256, Wanted wanted, Taker taker) throws IOException {
        practise(length);
        var digest = new Fingerprint.Running();
        long from = 0;
        for (long at = 0; at < length; at += SIZE) {
            wanted.still();
            int size = (int) Math.min(SIZE, length - at);
            var sealed = disk.part(path, from, size + AesGcm.OVERHEAD);
            var piece = AesGcm.open(key, sealed, about(at, at + size == length)).orElseThrow(Damaged::new);
            digest.add(piece);
            taker.take(at, piece);
            from += sealed.length;
            wanted.done((double) (at + size) / length);
        }
        if (disk.size(path) != from || !digest.hex().equals(sha256)) {
            throw new Damaged();
        }
    }

    private static void practise(long length) {
        if (length >= LARGE) {
            AesGcm.practise();
        }
    }

    private byte[] about(long at, boolean last) {
        return ("backup|1|" + id + "|" + at + "|" + last).getBytes(StandardCharsets.US_ASCII);
    }
}
