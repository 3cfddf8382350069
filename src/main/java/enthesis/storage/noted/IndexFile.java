package enthesis.storage.noted;

import enthesis.storage.cipher.AesGcm;
import enthesis.storage.file.Disk;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// The index as it lies beside the chart between two openings, so that not everything has to be read each time: in
/// pieces of a megabyte, each sealed with the name of the whole and its place in it. It can be lost at any time; one
/// that is damaged, of another chart or of another version of this program is none.
final class IndexFile {
    /// Raised whenever other words are taken from the same notes, or they are written otherwise.
    private static final int VERSION = 1;
    private static final int PIECE = 1 << 20;
    private static final int NAME = 16;

    private final Disk disk;
    private final Path path;
    private final byte[] key;

    IndexFile(Disk disk, Path path, byte[] key) {
        this.disk = disk;
        this.path = path;
        this.key = key;
    }

    /// Into an index that nothing else has been entered in.
    boolean read(WordIndex index) {
        if (!disk.exists(path)) {
            return false;
        }
        try (var in = new DataInputStream(new BufferedInputStream(new Opened()))) {
            if (in.readInt() != VERSION) {
                return false;
            }
            index.read(in);
            return true;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException _) {
            index.clear();
            return false;
        }
    }

    /// That it was not written is no harm: it is made anew then.
    void write(WordIndex index) {
        var fresh = path.resolveSibling(path.getFileName() + ".fresh");
        try {
            var sealed = sealed(index);
            disk.write(fresh, new byte[0]);
            long at = 0;
            for (var piece : sealed) {
                disk.append(fresh, at, piece);
                at += piece.length;
            }
            disk.move(fresh, path);
        } catch (IOException _) {
            delete(fresh);
        }
    }

    private void delete(Path file) {
        try {
            disk.delete(file);
        } catch (IOException _) {
            return;
        }
    }

    /// In memory first: nobody who looks for something waits for the disk.
    private List<byte[]> sealed(WordIndex index) throws IOException {
        var pieces = new Sealed();
        try (var out = new DataOutputStream(new BufferedOutputStream(pieces))) {
            out.writeInt(VERSION);
            index.write(out);
        }
        return pieces.all;
    }

    private static byte[] about(byte[] name, int place, boolean last) {
        return ("note-words|" + HexFormat.of().formatHex(name) + "|" + place + "|" + last)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /// Seals what is written; first comes the name of the whole.
    private final class Sealed extends OutputStream {
        private final List<byte[]> all = new ArrayList<>();
        private final byte[] name = new byte[NAME];
        private final byte[] plain = new byte[PIECE];
        private int filled;

        Sealed() {
            new SecureRandom().nextBytes(name);
            all.add(name);
        }

        @Override
        public void write(int one) {
            write(new byte[]{(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            for (int at = from; at < from + length;) {
                if (filled == PIECE) {
                    seal(false);
                }
                int some = Math.min(PIECE - filled, from + length - at);
                System.arraycopy(bytes, at, plain, filled, some);
                filled += some;
                at += some;
            }
        }

        private void seal(boolean last) {
            var piece = Arrays.copyOf(plain, filled);
            all.add(AesGcm.seal(key, piece, about(name, all.size(), last)));
            Arrays.fill(piece, (byte) 0);
            filled = 0;
        }

        @Override
        public void close() {
            seal(true);
            Arrays.fill(plain, (byte) 0);
        }
    }

    /// Opens one piece after the other.
    private final class Opened extends InputStream {
        private final byte[] name;
        private final long size;
        private byte[] plain = new byte[0];
        private int read;
        private int place;
        private long next = NAME;

        Opened() throws IOException {
            name = disk.head(path, NAME);
            size = disk.size(path);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            if (read == plain.length && next < size) {
                open();
            }
            int some = Math.min(length, plain.length - read);
            if (some == 0 && length > 0) {
                return -1;
            }
            System.arraycopy(plain, read, to, from, some);
            read += some;
            return some;
        }

        private void open() throws IOException {
            var sealed = disk.part(path, next, PIECE + AesGcm.OVERHEAD);
            next += sealed.length;
            plain = AesGcm.open(key, sealed, about(name, ++place, next == size))
                    .orElseThrow(() -> new EOFException("a piece that is not what was written"));
            read = 0;
        }
    }
}
