package enthesis.storage.visit;

import static enthesis.storage.jooq.Tables.AFTERCARE;
import static enthesis.storage.jooq.Tables.COURSE;
import static enthesis.storage.jooq.Tables.SIGNED_NOTE;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_COURSE;
import static enthesis.storage.jooq.Tables.VISIT_VOID;

import enthesis.domain.course.GoingCourse;
import enthesis.storage.course.CourseRows;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// The courses that go on, many read at once: sessions that were signed, the last of them, and the day that is agreed
/// for the next (`Booked`). Days are those of `zone`. Their visits are looked for by their keys: most courses of a large
/// chart have ended long ago.
record GoingCourses(DSLContext db, ZoneId zone) {

    private static final int AT_ONCE = 500;

    private record Pace(int done, Optional<LocalDate> last, Optional<LocalDate> booked) {
        private static final Pace NEW = new Pace(0, Optional.empty(), Optional.empty());

        /// After a visit that stands, later than all before; `session` is its day where it counts for the course.
        private Pace after(Optional<LocalDate> session, Optional<LocalDate> next) {
            return new Pace(done + (session.isPresent() ? 1 : 0), session.or(() -> last), next);
        }
    }

    /// Of these patients; of all where none are named.
    List<GoingCourse> of(Optional<Collection<UUID>> patients) {
        var whose = patients.<Condition>map(COURSE.PATIENT::in).orElseGet(DSL::noCondition);
        var courses = db
                .select(COURSE.ID, COURSE.PATIENT, COURSE.REGION, COURSE.SIDE, COURSE.AGREED, COURSE.SESSIONS,
                        COURSE.WEEKS_FROM, COURSE.WEEKS_TO, COURSE.OPENED)
                .from(COURSE)
                .where(COURSE.ENDED.isNull().and(whose))
                .fetch();
        var paces = new HashMap<UUID, Pace>();
        for (int from = 0; from < courses.size(); from += AT_ONCE) {
            paces.putAll(paces(courses.subList(from, Math.min(courses.size(), from + AT_ONCE)).stream()
                    .map(row -> row.get(COURSE.ID)).toList()));
        }
        return courses.stream().map(row -> course(row, paces.getOrDefault(row.get(COURSE.ID), Pace.NEW))).toList();
    }

    private Map<UUID, Pace> paces(List<UUID> courses) {
        var counts = DSL.field(VisitRows.countsForCourse());
        var paces = new HashMap<UUID, Pace>();
        db.select(VISIT_COURSE.COURSE, VISIT.PERFORMED, AFTERCARE.NEXT_APPOINTMENT, counts)
                .from(VISIT_COURSE)
                .join(VISIT)
                .on(VISIT.ID.eq(VISIT_COURSE.VISIT))
                .join(SIGNED_NOTE)
                .on(SIGNED_NOTE.VISIT.eq(VISIT.ID))
                .leftJoin(VISIT_VOID)
                .on(VISIT_VOID.VISIT.eq(VISIT.ID))
                .leftJoin(AFTERCARE)
                .on(AFTERCARE.VISIT.eq(VISIT.ID))
                .where(VISIT_COURSE.COURSE.in(courses).and(VISIT_VOID.VISIT.isNull())
                        .andNot(VisitRows.inError(VISIT.ID)))
                .orderBy(VISIT.PERFORMED, VISIT.ENTERED, VISIT.ID.desc())
                .forEach(row -> paces.merge(row.value1(),
                        Pace.NEW.after(session(row.value4(), row.value2()), Optional.ofNullable(row.value3())),
                        (had, one) -> had.after(one.last, one.booked)));
        return paces;
    }

    private Optional<LocalDate> session(boolean counts, OffsetDateTime performed) {
        return counts ? Optional.of(LocalDate.ofInstant(performed.toInstant(), zone)) : Optional.empty();
    }

    private static GoingCourse course(Record row, Pace pace) {
        return new GoingCourse(CourseRows.key(row), CourseRows.plan(row), row.get(COURSE.OPENED), pace.done, pace.last,
                pace.booked);
    }
}
