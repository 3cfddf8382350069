package enthesis.storage.visit;

import static enthesis.storage.jooq.Tables.SIGNED_NOTE;
import static enthesis.storage.jooq.Tables.VISIT_COURSE;
import static enthesis.storage.jooq.Tables.VISIT_VOID;

import enthesis.domain.value.CourseId;
import enthesis.domain.value.VisitId;
import java.util.Collection;
import java.util.Set;
import org.jooq.DSLContext;

/// A signed visit that was a session of a course.
public record Sitting(VisitId visit, CourseId course) {

    /// Of these visits.
    static Set<Sitting> of(DSLContext db, Collection<VisitId> visits) {
        return visits.isEmpty()
                ? Set.of()
                : Set.copyOf(db.select(VISIT_COURSE.VISIT, VISIT_COURSE.COURSE)
                        .from(VISIT_COURSE)
                        .join(SIGNED_NOTE)
                        .on(SIGNED_NOTE.VISIT.eq(VISIT_COURSE.VISIT))
                        .leftJoin(VISIT_VOID)
                        .on(VISIT_VOID.VISIT.eq(VISIT_COURSE.VISIT))
                        .where(VISIT_COURSE.VISIT.in(visits.stream().map(VisitId::value).toList())
                                .and(VisitRows.countsForCourse()))
                        .fetch(row -> new Sitting(new VisitId(row.value1()), new CourseId(row.value2()))));
    }
}
