package enthesis.storage.insight;

import enthesis.storage.insight.KnownCourses.Known;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Courses as bytes, a hundred or two of each with its sessions: a practice may have very many, and all have to find
/// room beside the rest of the program. What is alike in several is kept once beside them.
final class PackedCourses {
    private final Map<UUID, byte[]> courses = new HashMap<>();
    private final Alike alike;

    PackedCourses() {
        this(new Alike());
    }

    private PackedCourses(Alike alike) {
        this.alike = alike;
    }

    int size() {
        return courses.size();
    }

    /// In place of what was known of this course.
    void put(Known one) {
        var bytes = new ByteArrayOutputStream();
        try {
            new FactsOut(bytes, alike).course(one);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every byte", e);
        }
        courses.put(one.course().id(), bytes.toByteArray());
    }

    /// Those of these patients are known no more.
    void forget(Set<UUID> patients) {
        courses.values().removeIf(bytes -> patients.contains(unpacking(bytes, FactsIn::id)));
    }

    /// In no order.
    List<Known> all() {
        return courses.entrySet().stream().map(one -> unpacking(one.getValue(), in -> in.course(one.getKey())))
                .toList();
    }

    private interface Unpacked<T> {
        T read(FactsIn in) throws IOException;
    }

    private <T> T unpacking(byte[] bytes, Unpacked<T> what) {
        try {
            return what.read(new FactsIn(new ByteArrayInputStream(bytes), alike));
        } catch (IOException e) {
            throw new UncheckedIOException("not as it was packed", e);
        }
    }

    void write(DataOutputStream out) throws IOException {
        new FactsOut(out, alike).alike();
        out.writeInt(courses.size());
        for (var one : courses.entrySet()) {
            out.writeLong(one.getKey().getMostSignificantBits());
            out.writeLong(one.getKey().getLeastSignificantBits());
            out.writeInt(one.getValue().length);
            out.write(one.getValue());
        }
    }

    static PackedCourses read(DataInputStream in) throws IOException {
        var alike = new Alike();
        new FactsIn(in, alike).alike();
        var packed = new PackedCourses(alike);
        for (int left = in.readInt(); left > 0; left--) {
            var id = new UUID(in.readLong(), in.readLong());
            packed.courses.put(id, in.readNBytes(in.readInt()));
        }
        return packed;
    }
}
