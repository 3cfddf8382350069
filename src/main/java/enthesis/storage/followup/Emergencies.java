package enthesis.storage.followup;

import static enthesis.storage.jooq.Tables.ADVERSE_EVENT;
import static enthesis.storage.jooq.Tables.EMERGENCY;
import static enthesis.storage.jooq.Tables.EMERGENCY_CLOSED;
import static enthesis.storage.jooq.Tables.EMERGENCY_MARK;
import static enthesis.storage.jooq.Tables.EMERGENCY_WHOSE;
import static enthesis.storage.jooq.Tables.VISIT;

import enthesis.domain.entry.Choices;
import enthesis.domain.followup.emergency.Emergency;
import enthesis.domain.followup.emergency.Mark;
import enthesis.domain.followup.emergency.Whose;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.domain.value.VisitId;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.storage.trail.Write;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Emergencies and what was tapped in them. Every mark is written at once and never changed.
public final class Emergencies {
    private final Write write;

    public Emergencies(Write write) {
        this.write = write;
    }

    /// Writes a mark, and the emergency itself with the first. What is written already stays as it is.
    public void append(Emergency emergency, Mark mark, PersonId who) {
        if (write.db().fetchExists(EMERGENCY_MARK,
                EMERGENCY_MARK.EMERGENCY.eq(emergency.id()).and(EMERGENCY_MARK.TURN.eq(mark.turn())))) {
            return;
        }
        var act = Act.of(What.MARKED_EMERGENCY, who);
        var about = patient(emergency);
        write.run(about.map(act::about).orElse(act), db -> {
            begin(db, emergency, who);
            db.newRecord(EMERGENCY_MARK)
                    .setEmergency(emergency.id())
                    .setTurn(mark.turn())
                    .setKind(Choices.text(mark.kind()))
                    .setTarget(mark.target() == 0 ? null : mark.target())
                    .setWords(mark.words())
                    .setSince(mark.since().toMillis())
                    .setAt(FollowUpRows.moment(mark.at()))
                    .setMarkedBy(who.value())
                    .insert();
        });
    }

    private Optional<PatientId> patient(Emergency emergency) {
        return emergency.whose().map(Whose::patient).or(() -> emergency.visit().flatMap(this::patient));
    }

    private Optional<PatientId> patient(VisitId visit) {
        return write.db().select(VISIT.PATIENT).from(VISIT).where(VISIT.ID.eq(visit.value()))
                .fetchOptional(row -> new PatientId(row.value1()));
    }

    private static void begin(DSLContext db, Emergency emergency, PersonId who) {
        if (!db.fetchExists(EMERGENCY, EMERGENCY.ID.eq(emergency.id()))) {
            db.newRecord(EMERGENCY)
                    .setId(emergency.id())
                    .setOpenedAt(FollowUpRows.moment(emergency.opened()))
                    .setOpenedBy(who.value())
                    .setVisit(emergency.visit().map(VisitId::value).orElse(null))
                    .insert();
        }
    }

    /// Says whom it was about.
    public void assign(Emergency emergency, Whose whose, PersonId who) {
        var turn = write.db().fetchCount(EMERGENCY_WHOSE, EMERGENCY_WHOSE.EMERGENCY.eq(emergency.id())) + 1;
        write.run(Act.of(What.MARKED_EMERGENCY, who).about(whose.patient()), db -> {
            begin(db, emergency, who);
            db.newRecord(EMERGENCY_WHOSE)
                    .setEmergency(emergency.id())
                    .setTurn(turn)
                    .setPatient(whose.patient().value())
                    .setVisit(whose.session().map(key -> key.visit().value()).orElse(null))
                    .setCourse(whose.session().map(key -> key.course().value()).orElse(null))
                    .setSaidBy(who.value())
                    .setAt(FollowUpRows.moment(write.clock().instant()))
                    .insert();
        });
    }

    /// Ends it without an adverse event; `words` say what it was. What is closed stays as it was closed.
    ///
    /// @throws IllegalArgumentException
    ///             if nothing is said
    public void close(Emergency emergency, String words, PersonId who) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("what it was is said");
        }
        if (write.db().fetchExists(EMERGENCY_CLOSED, EMERGENCY_CLOSED.EMERGENCY.eq(emergency.id()))) {
            return;
        }
        var act = Act.of(What.MARKED_EMERGENCY, who);
        write.run(patient(emergency).map(act::about).orElse(act), db -> {
            begin(db, emergency, who);
            db.newRecord(EMERGENCY_CLOSED)
                    .setEmergency(emergency.id())
                    .setWords(words.strip())
                    .setClosedBy(who.value())
                    .setAt(FollowUpRows.moment(write.clock().instant()))
                    .insert();
        });
    }

    public Optional<Emergency> find(UUID id) {
        return read(EMERGENCY.ID.eq(id)).stream().findFirst();
    }

    /// Those that go on, and those that nobody has judged yet; the oldest first.
    public List<Emergency> unfinished() {
        return read(DSL.notExists(DSL.selectOne().from(ADVERSE_EVENT).where(ADVERSE_EVENT.ID.eq(EMERGENCY.ID)))
                .and(DSL.notExists(DSL.selectOne().from(EMERGENCY_CLOSED)
                        .where(EMERGENCY_CLOSED.EMERGENCY.eq(EMERGENCY.ID)))));
    }

    /// Those that were on the screen with a visit, or were said to be of it; the oldest first.
    public List<Emergency> of(VisitId visit) {
        return read(EMERGENCY.VISIT.eq(visit.value()).or(EMERGENCY.ID.in(DSL.select(EMERGENCY_WHOSE.EMERGENCY)
                .from(EMERGENCY_WHOSE).where(EMERGENCY_WHOSE.VISIT.eq(visit.value())))));
    }

    private List<Emergency> read(Condition which) {
        return write.db().selectFrom(EMERGENCY).where(which).orderBy(EMERGENCY.OPENED_AT, EMERGENCY.ID)
                .fetch(row -> new Emergency(row.getId(), row.getOpenedAt().toInstant(),
                        Optional.ofNullable(row.getVisit()).map(VisitId::new),
                        EmergencyRows.whose(write.db(), row.getId()), EmergencyRows.marks(write.db(), row.getId())));
    }
}
