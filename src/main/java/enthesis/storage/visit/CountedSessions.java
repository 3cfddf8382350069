package enthesis.storage.visit;

import static enthesis.storage.jooq.Tables.SIGNED_NOTE;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_COURSE;
import static enthesis.storage.jooq.Tables.VISIT_VOID;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Which visits count when all of them are counted together: those that were signed, without what was voided or entered
/// in error.
public final class CountedSessions {
    private CountedSessions() {}

    /// A session of a course, on its day in the practice's zone.
    public record Session(UUID visit, UUID course, LocalDate day) {}

    /// Those with an injection, in the order in which they were performed.
    public static List<Session> all(DSLContext db, ZoneId zone) {
        return of(db, zone, DSL.noCondition());
    }

    /// The same of the courses that `which` leaves of `visit_course`.
    public static List<Session> of(DSLContext db, ZoneId zone, Condition which) {
        return db.select(VISIT_COURSE.VISIT, VISIT_COURSE.COURSE, VISIT.PERFORMED)
                .from(VISIT_COURSE)
                .join(VISIT)
                .on(VISIT.ID.eq(VISIT_COURSE.VISIT))
                .join(SIGNED_NOTE)
                .on(SIGNED_NOTE.VISIT.eq(VISIT.ID))
                .leftJoin(VISIT_VOID)
                .on(VISIT_VOID.VISIT.eq(VISIT.ID))
                .where(which.and(VisitRows.countsForCourse()))
                .orderBy(VISIT.PERFORMED, VISIT.ENTERED, VISIT.ID, VISIT_COURSE.PLACE)
                .fetch(row -> new Session(row.value1(), row.value2(),
                        LocalDate.ofInstant(row.value3().toInstant(), zone)));
    }

    /// A visit that was signed and stands, whether anything was injected or not.
    public static Condition stands() {
        return DSL.exists(DSL.selectOne().from(SIGNED_NOTE).where(SIGNED_NOTE.VISIT.eq(VISIT.ID)))
                .andNotExists(DSL.selectOne().from(VISIT_VOID).where(VISIT_VOID.VISIT.eq(VISIT.ID)))
                .andNot(VisitRows.inError(VISIT.ID));
    }
}
