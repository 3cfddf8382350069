package enthesis.storage.visit;

import static enthesis.storage.jooq.Tables.PAIN;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_VOID;

import enthesis.domain.entry.Choices;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.VisitId;
import enthesis.domain.vitals.pain.Pain;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Pain scores over the visits of a patient, each of its own course.
final class Pains {
    private Pains() {}

    /// Of visits that are neither voided nor entered in error, the oldest first.
    static List<Told> of(DSLContext db, PatientId patient) {
        return of(db, VISIT.PATIENT.eq(patient.value()));
    }

    /// Of those that `which` leaves.
    static List<Told> of(DSLContext db, Condition which) {
        return db.select(VISIT.ID, VISIT.PERFORMED, PAIN.COURSE, PAIN.ASKED, PAIN.SCORE)
                .from(PAIN)
                .join(VISIT)
                .on(VISIT.ID.eq(PAIN.VISIT))
                .leftJoin(VISIT_VOID)
                .on(VISIT_VOID.VISIT.eq(VISIT.ID))
                .where(which.and(PAIN.SCORE.isNotNull()).and(VISIT_VOID.VISIT.isNull())
                        .and(DSL.not(VisitRows.inError(VISIT.ID))))
                .orderBy(VISIT.PERFORMED, VISIT.ENTERED, VISIT.ID, PAIN.COURSE, PAIN.ASKED)
                .fetch(row -> new Told(new VisitId(row.value1()), row.value2().toInstant(),
                        new CourseId(row.value3()), Choices.read(Pain.class, row.value4()).orElseThrow(),
                        row.value5()));
    }
}
