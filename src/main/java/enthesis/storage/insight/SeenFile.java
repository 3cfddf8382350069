package enthesis.storage.insight;

import enthesis.domain.practice.Indication;
import enthesis.storage.attachment.Sha256;
import enthesis.storage.cipher.AesGcm;
import enthesis.storage.file.Disk;
import enthesis.storage.key.MasterKey;
import enthesis.storage.trail.Trail;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// What Insight has read of a large chart, kept until the next start in a file beside it, sealed, with the line of the
/// trail up to which it is true. It can be made anew at any time from the chart: one that is not there, not ours, or of
/// another version is none.
public final class SeenFile {
    private static final String NAME = "insight.seen";
    private static final int BUFFER = 64 * 1024;

    private final Disk disk;
    private final Path path;
    private final byte[] key;
    private final byte[] about;

    /// `version` is that of this program: another may read something else out of the same rows.
    public SeenFile(Disk disk, Path folder, MasterKey key, String version) {
        about = ("insight|packed|" + version).getBytes(StandardCharsets.UTF_8);
        this.disk = disk;
        this.path = folder.resolve(NAME);
        this.key = key.lend("insight");
    }

    /// By what it was read: days of another zone are other days, and another list of indications names others.
    record By(ZoneId zone, List<Indication> indications) {
        private String text() {
            return zone.getId() + " " + Sha256.of(indications.toString().getBytes(StandardCharsets.UTF_8)).hex();
        }
    }

    /// The courses as they stood at a line of the trail; no visit has a number above `visits`.
    record Kept(Trail.End end, int visits, PackedCourses courses) {}

    Optional<Kept> read(By by) {
        try {
            return disk.exists(path)
                    ? AesGcm.open(key, disk.read(path), about).flatMap(bytes -> kept(bytes, by))
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Optional<Kept> kept(byte[] bytes, By by) {
        try (var in = new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)), BUFFER))) {
            if (!in.readUTF().equals(by.text())) {
                return Optional.empty();
            }
            var end = new Trail.End(in.readLong(), in.readUTF());
            return Optional.of(new Kept(end, in.readInt(), PackedCourses.read(in)));
        } catch (IOException | RuntimeException _) {
            return Optional.empty(); // of another version of this program
        }
    }

    /// Whether it could be written. That it could not is no harm: it is read from the chart again.
    boolean write(Kept kept, By by) {
        try {
            disk.write(path, AesGcm.seal(key, bytes(kept, by), about));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static byte[] bytes(Kept kept, By by) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new BufferedOutputStream(
                new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED)), BUFFER))) {
            out.writeUTF(by.text());
            out.writeLong(kept.end.seq());
            out.writeUTF(kept.end.hash());
            out.writeInt(kept.visits);
            kept.courses.write(out);
        }
        return bytes.toByteArray();
    }
}
