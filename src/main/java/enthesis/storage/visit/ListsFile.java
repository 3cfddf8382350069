package enthesis.storage.visit;

import enthesis.domain.course.CourseKey;
import enthesis.domain.course.GoingCourse;
import enthesis.domain.course.Plan;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Percent;
import enthesis.domain.value.Side;
import enthesis.storage.seen.SeenFile;
import enthesis.storage.trail.Trail;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The lists that run over all patients of a large chart, kept until the next start. Days of another zone are other
/// days: then there is none.
record ListsFile(SeenFile file) {

    /// The lists that were asked for, as they stood at a line of the trail.
    record Kept(Trail.End end, Optional<Map<PatientId, List<UUID>>> open,
            Optional<Map<PatientId, List<GoingCourse>>> going, Optional<Lately.Known<UUID>> signed,
            Optional<Lately.Known<CourseId>> sessions) {

        /// How many patients they tell of.
        int patients() {
            return open.map(Map::size).orElse(0) + going.map(Map::size).orElse(0)
                    + signed.map(one -> one.all().size()).orElse(0) + sessions.map(one -> one.all().size()).orElse(0);
        }
    }

    Optional<Kept> read(ZoneId zone) {
        return file.read(in -> in.readUTF().equals(zone.getId()) ? Optional.of(kept(in)) : Optional.empty());
    }

    private static Kept kept(DataInputStream in) throws IOException {
        return new Kept(new Trail.End(in.readLong(), in.readUTF()),
                maybe(in, () -> patients(in, _ -> many(in, () -> id(in)))),
                maybe(in, () -> patients(in, patient -> many(in, () -> going(in, patient)))),
                maybe(in, () -> lately(in, () -> id(in))),
                maybe(in, () -> lately(in, () -> new CourseId(id(in)))));
    }

    /// Whether it could be written.
    boolean write(Kept kept, ZoneId zone) {
        return file.write(out -> {
            out.writeUTF(zone.getId());
            out.writeLong(kept.end.seq());
            out.writeUTF(kept.end.hash());
            maybe(out, kept.open, all -> patients(out, all, ids -> many(out, ids, id -> id(out, id))));
            maybe(out, kept.going, all -> patients(out, all, some -> many(out, some, one -> going(out, one))));
            maybe(out, kept.signed, all -> lately(out, all, id -> id(out, id)));
            maybe(out, kept.sessions, all -> lately(out, all, course -> id(out, course.value())));
        });
    }

    @FunctionalInterface
    private interface Get<T> {
        T get() throws IOException;
    }

    @FunctionalInterface
    private interface Of<T> {
        T of(PatientId patient) throws IOException;
    }

    @FunctionalInterface
    private interface Put<T> {
        void put(T value) throws IOException;
    }

    private static <T> Optional<T> maybe(DataInputStream in, Get<T> one) throws IOException {
        return in.readBoolean() ? Optional.of(one.get()) : Optional.empty();
    }

    private static <T> void maybe(DataOutputStream out, Optional<T> value, Put<T> one) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            one.put(value.get());
        }
    }

    private static <T> Map<PatientId, T> patients(DataInputStream in, Of<T> one) throws IOException {
        int size = in.readInt();
        var all = new HashMap<PatientId, T>();
        for (int at = 0; at < size; at++) {
            var patient = new PatientId(id(in));
            all.put(patient, one.of(patient));
        }
        return all;
    }

    private static <T> void patients(DataOutputStream out, Map<PatientId, T> all, Put<T> one) throws IOException {
        out.writeInt(all.size());
        for (var entry : all.entrySet()) {
            id(out, entry.getKey().value());
            one.put(entry.getValue());
        }
    }

    private static <T> List<T> many(DataInputStream in, Get<T> one) throws IOException {
        int size = in.readInt();
        var all = new ArrayList<T>();
        for (int at = 0; at < size; at++) {
            all.add(one.get());
        }
        return List.copyOf(all);
    }

    private static <T> void many(DataOutputStream out, List<T> all, Put<T> one) throws IOException {
        out.writeInt(all.size());
        for (var value : all) {
            one.put(value);
        }
    }

    private static <T> Lately.Known<T> lately(DataInputStream in, Get<T> what) throws IOException {
        return new Lately.Known<>(moment(in), patients(in, _ -> {
            int size = in.readInt();
            var times = new HashMap<T, Instant>();
            for (int at = 0; at < size; at++) {
                times.put(what.get(), moment(in));
            }
            return Map.copyOf(times);
        }));
    }

    private static <T> void lately(DataOutputStream out, Lately.Known<T> known, Put<T> what) throws IOException {
        moment(out, known.from());
        patients(out, known.all(), times -> {
            out.writeInt(times.size());
            for (var time : times.entrySet()) {
                what.put(time.getKey());
                moment(out, time.getValue());
            }
        });
    }

    private static GoingCourse going(DataInputStream in, PatientId patient) throws IOException {
        var key = new CourseKey(new CourseId(id(in)), patient, in.readUTF(), Side.valueOf(in.readUTF()));
        var plan = new Plan(new Percent(new BigDecimal(in.readUTF())), in.readInt(), in.readInt(), in.readInt());
        return new GoingCourse(key, plan, day(in), in.readInt(), maybe(in, () -> day(in)), maybe(in, () -> day(in)));
    }

    private static void going(DataOutputStream out, GoingCourse course) throws IOException {
        id(out, course.course().id().value());
        out.writeUTF(course.course().region());
        out.writeUTF(course.course().side().name());
        out.writeUTF(course.plan().agreed().value().toString());
        out.writeInt(course.plan().sessions());
        out.writeInt(course.plan().weeksFrom());
        out.writeInt(course.plan().weeksTo());
        out.writeLong(course.opened().toEpochDay());
        out.writeInt(course.done());
        maybe(out, course.last(), day -> out.writeLong(day.toEpochDay()));
        maybe(out, course.booked(), day -> out.writeLong(day.toEpochDay()));
    }

    private static UUID id(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    private static void id(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static LocalDate day(DataInputStream in) throws IOException {
        return LocalDate.ofEpochDay(in.readLong());
    }

    private static Instant moment(DataInputStream in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }

    private static void moment(DataOutputStream out, Instant moment) throws IOException {
        out.writeLong(moment.getEpochSecond());
        out.writeInt(moment.getNano());
    }
}
