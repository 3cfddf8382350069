package enthesis.storage.seen;

import enthesis.storage.cipher.AesGcm;
import enthesis.storage.file.Disk;
import enthesis.storage.key.MasterKey;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Something that was read of a large chart, kept until the next start in a file beside it, sealed. It can be made anew
/// at any time from the chart: one that is not there, not ours, or of another version is none.
public final class SeenFile {
    private static final int BUFFER = 64 * 1024;

    private final Disk disk;
    private final Path path;
    private final byte[] key;
    private final byte[] about;

    /// `name` is what it is of: `insight` is kept in `insight.seen`. `version` is that of this program: another may
    /// read something else out of the same rows.
    public SeenFile(Disk disk, Path folder, String name, MasterKey key, String version) {
        about = (name + "|packed|" + version).getBytes(StandardCharsets.UTF_8);
        this.disk = disk;
        this.path = folder.resolve(name + ".seen");
        this.key = key.lend(name);
    }

    /// Reads what was written; whatever it throws, there is nothing.
    @FunctionalInterface
    public interface In<T> {
        Optional<T> read(DataInputStream in) throws IOException;
    }

    /// Writes what `In` reads.
    @FunctionalInterface
    public interface Out {
        void write(DataOutputStream out) throws IOException;
    }

    public <T> Optional<T> read(In<T> body) {
        try {
            return disk.exists(path)
                    ? AesGcm.open(key, disk.read(path), about).flatMap(bytes -> read(bytes, body))
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static <T> Optional<T> read(byte[] bytes, In<T> body) {
        try (var in = new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)), BUFFER))) {
            return body.read(in);
        } catch (IOException | RuntimeException _) {
            return Optional.empty(); // of another version of this program
        }
    }

    /// Whether it could be written. That it could not is no harm: it is read from the chart again.
    public boolean write(Out body) {
        try {
            disk.write(path, AesGcm.seal(key, bytes(body), about));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static byte[] bytes(Out body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new BufferedOutputStream(
                new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED)), BUFFER))) {
            body.write(out);
        }
        return bytes.toByteArray();
    }
}
