package enthesis.storage.visit;

import static enthesis.storage.jooq.Tables.AFTERCARE;
import static enthesis.storage.jooq.Tables.PAIN;
import static enthesis.storage.jooq.Tables.SIGNED_NOTE;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_COURSE;
import static enthesis.storage.jooq.Tables.VISIT_VOID;

import enthesis.domain.course.Course;
import enthesis.domain.course.CourseSummary;
import enthesis.domain.entry.Choices;
import enthesis.domain.value.CourseId;
import enthesis.domain.vitals.pain.Pain;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Where courses stand, many read at once: sessions that were signed, the last of them, the day that is agreed for the
/// next (`Booked`), and the course's average pain, the oldest first. Days are those of `zone`. They are looked for by
/// their keys: most courses of a large chart have ended long ago.
record OpenCourses(Map<CourseId, Standing> standings, Map<CourseId, List<CourseSummary.Score>> pains) {

    private static final int AT_ONCE = 500;

    private record Standing(int done, Optional<LocalDate> last, Optional<LocalDate> booked) {
        private static final Standing NEW = new Standing(0, Optional.empty(), Optional.empty());

        /// After a visit that stands, later than all before; `session` is its day where it counts for the course.
        private Standing after(Optional<LocalDate> session, Optional<LocalDate> next) {
            return new Standing(done + (session.isPresent() ? 1 : 0), session.or(() -> last), next);
        }
    }

    static OpenCourses read(DSLContext db, List<Course> courses, ZoneId zone) {
        var read = new OpenCourses(new HashMap<>(), new HashMap<>());
        for (int from = 0; from < courses.size(); from += AT_ONCE) {
            var some = courses.subList(from, Math.min(courses.size(), from + AT_ONCE)).stream()
                    .map(course -> course.id().value()).toList();
            read.standings.putAll(standings(db, some, zone));
            read.pains.putAll(pains(db, some, zone));
        }
        return read;
    }

    private static Map<CourseId, Standing> standings(DSLContext db, List<UUID> courses, ZoneId zone) {
        var counts = DSL.field(VisitRows.countsForCourse());
        var standings = new HashMap<CourseId, Standing>();
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
                .forEach(row -> standings.merge(new CourseId(row.value1()),
                        Standing.NEW.after(session(row.value4(), row.value2(), zone),
                                Optional.ofNullable(row.value3())),
                        (had, one) -> had.after(one.last, one.booked)));
        return standings;
    }

    private static Optional<LocalDate> session(boolean counts, OffsetDateTime performed, ZoneId zone) {
        return counts ? Optional.of(LocalDate.ofInstant(performed.toInstant(), zone)) : Optional.empty();
    }

    private static Map<CourseId, List<CourseSummary.Score>> pains(DSLContext db, List<UUID> courses, ZoneId zone) {
        var pains = new HashMap<CourseId, List<CourseSummary.Score>>();
        db.select(PAIN.COURSE, VISIT.PERFORMED, PAIN.SCORE)
                .from(PAIN)
                .join(VISIT)
                .on(VISIT.ID.eq(PAIN.VISIT))
                .leftJoin(VISIT_VOID)
                .on(VISIT_VOID.VISIT.eq(VISIT.ID))
                .where(PAIN.COURSE.in(courses).and(PAIN.ASKED.eq(Choices.text(Pain.AVERAGE)))
                        .and(PAIN.SCORE.isNotNull()).and(VISIT_VOID.VISIT.isNull())
                        .andNot(VisitRows.inError(VISIT.ID)))
                .orderBy(VISIT.PERFORMED, VISIT.ENTERED, VISIT.ID)
                .forEach(row -> pains.computeIfAbsent(new CourseId(row.value1()), _ -> new ArrayList<>())
                        .add(new CourseSummary.Score(LocalDate.ofInstant(row.value2().toInstant(), zone),
                                row.value3())));
        return pains;
    }

    CourseSummary of(Course course) {
        var standing = standings.getOrDefault(course.id(), Standing.NEW);
        return new CourseSummary(course, standing.done, standing.last,
                pains.getOrDefault(course.id(), List.of()), standing.booked);
    }
}
