package enthesis.storage.followup;

import static enthesis.storage.jooq.Tables.EMERGENCY_MARK;
import static enthesis.storage.jooq.Tables.EMERGENCY_WHOSE;

import enthesis.domain.entry.Choices;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.followup.emergency.Mark;
import enthesis.domain.followup.emergency.Whose;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.domain.value.VisitId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/// From rows to the marks of an emergency and whom it was about.
final class EmergencyRows {
    private EmergencyRows() {}

    static List<Mark> marks(DSLContext db, UUID emergency) {
        return db.selectFrom(EMERGENCY_MARK).where(EMERGENCY_MARK.EMERGENCY.eq(emergency))
                .orderBy(EMERGENCY_MARK.TURN)
                .fetch(row -> new Mark(row.getTurn(), Choices.read(Mark.Kind.class, row.getKind()).orElseThrow(),
                        row.getTarget() == null ? 0 : row.getTarget(), row.getWords(),
                        Duration.ofMillis(row.getSince()), row.getAt().toInstant(),
                        new PersonId(row.getMarkedBy())));
    }

    /// What was said last.
    static Optional<Whose> whose(DSLContext db, UUID emergency) {
        return db.selectFrom(EMERGENCY_WHOSE).where(EMERGENCY_WHOSE.EMERGENCY.eq(emergency))
                .orderBy(EMERGENCY_WHOSE.TURN.desc()).limit(1)
                .fetchOptional(row -> {
                    var patient = new PatientId(row.getPatient());
                    return new Whose(patient, Optional.ofNullable(row.getVisit())
                            .map(visit -> new FollowedSession.Key(patient, new VisitId(visit),
                                    new CourseId(row.getCourse()))));
                });
    }
}
