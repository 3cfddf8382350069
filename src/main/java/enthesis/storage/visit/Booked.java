package enthesis.storage.visit;

import static enthesis.storage.jooq.Tables.AFTERCARE;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_COURSE;

import enthesis.domain.value.CourseId;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;

/// The day that was agreed for the next session, as the aftercare of the last visit that stands says: a visit that was
/// signed without injections sets a new day, or none.
final class Booked {
    private Booked() {}

    static Optional<LocalDate> next(DSLContext db, CourseId course) {
        return db.select(AFTERCARE.NEXT_APPOINTMENT)
                .from(VISIT_COURSE)
                .join(VISIT)
                .on(VISIT.ID.eq(VISIT_COURSE.VISIT))
                .leftJoin(AFTERCARE)
                .on(AFTERCARE.VISIT.eq(VISIT.ID))
                .where(VISIT_COURSE.COURSE.eq(course.value()))
                .and(CountedSessions.stands())
                .orderBy(VISIT.PERFORMED.desc(), VISIT.ENTERED.desc(), VISIT.ID)
                .limit(1)
                .fetchOptional(AFTERCARE.NEXT_APPOINTMENT);
    }
}
