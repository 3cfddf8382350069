package enthesis.storage.insight;

import enthesis.domain.practice.Indication;
import enthesis.storage.attachment.Sha256;
import enthesis.storage.seen.SeenFile;
import enthesis.storage.trail.Trail;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What Insight has read of a large chart, kept until the next start, with the line of the trail up to which it
/// is true.
record CoursesFile(SeenFile file) {

    /// By what it was read: days of another zone are other days, and another list of indications names others.
    record By(ZoneId zone, List<Indication> indications) {
        private String text() {
            return zone.getId() + " " + Sha256.of(indications.toString().getBytes(StandardCharsets.UTF_8)).hex();
        }
    }

    /// The courses as they stood at a line of the trail; no visit has a number above `visits`.
    record Kept(Trail.End end, int visits, PackedCourses courses) {}

    Optional<Kept> read(By by) {
        return file.read(in -> in.readUTF().equals(by.text()) ? Optional.of(kept(in)) : Optional.empty());
    }

    private static Kept kept(DataInputStream in) throws IOException {
        var end = new Trail.End(in.readLong(), in.readUTF());
        return new Kept(end, in.readInt(), PackedCourses.read(in));
    }

    /// Whether it could be written.
    boolean write(Kept kept, By by) {
        return file.write(out -> write(out, kept, by));
    }

    private static void write(DataOutputStream out, Kept kept, By by) throws IOException {
        out.writeUTF(by.text());
        out.writeLong(kept.end.seq());
        out.writeUTF(kept.end.hash());
        out.writeInt(kept.visits);
        kept.courses.write(out);
    }
}
