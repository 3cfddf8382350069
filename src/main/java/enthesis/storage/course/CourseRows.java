package enthesis.storage.course;

import static enthesis.storage.jooq.Tables.COURSE;

import enthesis.domain.consent.Consent;
import enthesis.domain.course.Course;
import enthesis.domain.course.CourseKey;
import enthesis.domain.course.EndReason;
import enthesis.domain.course.Plan;
import enthesis.domain.entry.Choices;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Percent;
import enthesis.domain.value.Side;
import enthesis.storage.jooq.tables.records.CourseEndRecord;
import enthesis.storage.jooq.tables.records.CourseRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;

/// Between a course and its rows.
public final class CourseRows {
    private CourseRows() {}

    static void insert(DSLContext db, Course course) {
        var row = db.newRecord(COURSE)
                .setId(course.id().value())
                .setPatient(course.patient().value())
                .setRegion(course.region())
                .setSide(Choices.text(course.side()))
                .setOpened(course.opened())
                .setEndedBecause("");
        fill(row, course);
        row.insert();
    }

    static void update(DSLContext db, Course course) {
        var row = db.selectFrom(COURSE).where(COURSE.ID.eq(course.id().value())).fetchSingle();
        fill(row, course);
        row.update();
    }

    private static void fill(CourseRecord row, Course course) {
        row.setIndication(course.indication().text())
                .setIndicationKey(course.indication().chosen().key())
                .setIndicationWords(course.indication().chosen().words())
                .setCode(course.indication().code())
                .setCodeTitle(course.indication().title())
                .setSince(course.indication().since())
                .setTriedBefore(course.indication().triedBefore())
                .setAgreed(course.plan().agreed().value())
                .setSessions(course.plan().sessions())
                .setWeeksFrom(course.plan().weeksFrom())
                .setWeeksTo(course.plan().weeksTo())
                .setBaseline(course.baseline().orElse(null));
    }

    /// `consents` by course, in the order in which they were entered; `ends` why they ended last.
    static List<Course> read(List<CourseRecord> rows, Map<UUID, List<Consent>> consents,
            Map<UUID, CourseEndRecord> ends) {
        return rows.stream().map(row -> course(row, consents.getOrDefault(row.getId(), List.of()),
                Optional.ofNullable(ends.get(row.getId())))).toList();
    }

    /// Of any row with those columns.
    public static CourseKey key(Record row) {
        return new CourseKey(new CourseId(row.get(COURSE.ID)), new PatientId(row.get(COURSE.PATIENT)),
                row.get(COURSE.REGION), side(row.get(COURSE.SIDE)));
    }

    private static Course course(CourseRecord row, List<Consent> consents, Optional<CourseEndRecord> end) {
        return new Course(new CourseId(row.getId()), new PatientId(row.getPatient()), row.getRegion(),
                side(row.getSide()),
                new Course.Indication(row.getIndication(),
                        new Course.Chosen(row.getIndicationKey(), row.getIndicationWords()), row.getCode(),
                        row.getCodeTitle(), row.getSince(), row.getTriedBefore()),
                plan(row),
                Optional.ofNullable(row.getBaseline()), consents, row.getOpened(), ended(row, end));
    }

    /// Of any row with those columns.
    public static Plan plan(Record row) {
        return new Plan(new Percent(row.get(COURSE.AGREED)), row.get(COURSE.SESSIONS), row.get(COURSE.WEEKS_FROM),
                row.get(COURSE.WEEKS_TO));
    }

    private static Optional<Course.End> ended(CourseRecord row, Optional<CourseEndRecord> end) {
        return Optional.ofNullable(row.getEnded()).map(day -> new Course.End(day,
                Choices.read(Course.Because.class, row.getEndedBecause()).orElseThrow(),
                end.flatMap(one -> Choices.read(EndReason.class, one.getReason())),
                end.map(CourseEndRecord::getWords).orElse("")));
    }

    private static Side side(String text) {
        return Choices.read(Side.class, text).orElseThrow();
    }
}
