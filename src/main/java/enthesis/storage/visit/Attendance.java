package enthesis.storage.visit;

import static enthesis.storage.jooq.Tables.SIGNED_NOTE;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_COURSE;
import static enthesis.storage.jooq.Tables.VISIT_VOID;

import enthesis.domain.course.Course;
import enthesis.domain.value.CourseId;
import enthesis.domain.visit.Attended;
import enthesis.storage.course.Courses;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;

/// Which courses visits served, and the number of the session in each: of many visits read at once, so that a chart
/// with many costs no more questions than one with few. The number counts the sessions of the course before: visits that
/// are not voided, without those that ended before any injection.
record Attendance(Map<UUID, List<UUID>> served, Map<CourseId, Course> courses, Map<UUID, List<Moment>> sessions) {

    /// When a visit was performed; its order among those of one time is that of the database.
    record Moment(OffsetDateTime performed, OffsetDateTime entered, UUID visit) implements Comparable<Moment> {
        private static final Comparator<Moment> ORDER = Comparator
                .comparing((Moment one) -> one.performed.toInstant())
                .thenComparing(one -> one.entered.toInstant())
                .thenComparing(one -> one.visit.getMostSignificantBits(), Long::compareUnsigned)
                .thenComparing(one -> one.visit.getLeastSignificantBits(), Long::compareUnsigned);

        @Override
        public int compareTo(Moment other) {
            return ORDER.compare(this, other);
        }
    }

    static Attendance of(DSLContext db, Courses courses, Collection<UUID> visits) {
        if (visits.isEmpty()) {
            return new Attendance(Map.of(), Map.of(), Map.of());
        }
        Map<UUID, List<UUID>> served = db.select(VISIT_COURSE.VISIT, VISIT_COURSE.COURSE)
                .from(VISIT_COURSE)
                .where(VISIT_COURSE.VISIT.in(visits))
                .orderBy(VISIT_COURSE.VISIT, VISIT_COURSE.PLACE)
                .fetchGroups(VISIT_COURSE.VISIT, VISIT_COURSE.COURSE);
        var ids = served.values().stream().flatMap(List::stream).distinct().toList();
        return new Attendance(served, courses.all(ids.stream().map(CourseId::new).toList()), sessions(db, ids));
    }

    private static Map<UUID, List<Moment>> sessions(DSLContext db, Collection<UUID> courses) {
        var sessions = new HashMap<UUID, List<Moment>>();
        db.select(VISIT_COURSE.COURSE, VISIT.PERFORMED, VISIT.ENTERED, VISIT.ID)
                .from(VISIT_COURSE)
                .join(VISIT)
                .on(VISIT.ID.eq(VISIT_COURSE.VISIT))
                .leftJoin(VISIT_VOID)
                .on(VISIT_VOID.VISIT.eq(VISIT_COURSE.VISIT))
                .leftJoin(SIGNED_NOTE)
                .on(SIGNED_NOTE.VISIT.eq(VISIT_COURSE.VISIT))
                .where(VISIT_COURSE.COURSE.in(courses).and(VisitRows.countsForCourse()))
                .forEach(row -> sessions.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                        .add(new Moment(row.value2(), row.value3(), row.value4())));
        return sessions;
    }

    /// In the order of their places.
    List<Attended> of(Moment visit) {
        return served.getOrDefault(visit.visit, List.of()).stream()
                .map(course -> new Attended(Objects.requireNonNull(courses.get(new CourseId(course))),
                        1 + before(course, visit)))
                .toList();
    }

    private int before(UUID course, Moment visit) {
        return (int) sessions.getOrDefault(course, List.of()).stream().filter(one -> one.compareTo(visit) < 0).count();
    }
}
