package enthesis.storage.followup;

import static enthesis.storage.jooq.Tables.FOLLOW_UP;
import static enthesis.storage.jooq.Tables.PERSON;
import static enthesis.storage.jooq.Tables.URGENT_CLOSED;
import static enthesis.storage.jooq.Tables.URGENT_LINE;
import static enthesis.storage.jooq.Tables.VISIT;

import enthesis.domain.entry.Choices;
import enthesis.domain.finding.Finding;
import enthesis.domain.followup.ContactFields;
import enthesis.domain.followup.FollowUpReading;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.followup.UrgentLine;
import enthesis.domain.people.Role;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.FollowUpId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.domain.value.VisitId;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.storage.trail.Write;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// What cannot wait: each line stays until a clinician says what was done (rulings.md 25). A correction of the diary
/// takes no line away.
public final class UrgentLines {
    private final Write write;

    public UrgentLines(Write write) {
        this.write = write;
    }

    /// What a reading cannot let wait, unless the same was raised before. What was heard in this contact is raised
    /// again even where an earlier line is closed.
    static void raise(DSLContext db, FollowUpId id, FollowUpReading reading, PersonId who, Instant at) {
        for (var finding : reading.urgent()) {
            if (!raised(db, id, finding)) {
                db.newRecord(URGENT_LINE)
                        .setId(UUID.randomUUID())
                        .setFollowUp(id.value())
                        .setRule(finding.rule())
                        .setDayAfter(reading.day())
                        .setSaid(finding.said())
                        .setRaisedBy(who.value())
                        .setAt(FollowUpRows.moment(at))
                        .insert();
            }
        }
    }

    private static boolean raised(DSLContext db, FollowUpId id, Finding finding) {
        var same = URGENT_LINE.FOLLOW_UP.eq(id.value()).and(URGENT_LINE.RULE.eq(finding.rule()))
                .and(URGENT_LINE.SAID.eq(finding.said()));
        return db.fetchExists(DSL.selectOne().from(URGENT_LINE)
                .leftJoin(URGENT_CLOSED).on(URGENT_CLOSED.LINE.eq(URGENT_LINE.ID))
                .where(ContactFields.passes(finding.where()) ? same.and(URGENT_CLOSED.LINE.isNull()) : same));
    }

    /// All that nobody closed, the oldest first.
    public List<UrgentLine> open() {
        return lines(URGENT_CLOSED.LINE.isNull());
    }

    /// All of one session, the oldest first; closed ones too.
    public List<UrgentLine> of(FollowedSession.Key session) {
        return lines(FOLLOW_UP.VISIT.eq(session.visit().value()).and(FOLLOW_UP.COURSE.eq(session.course().value())));
    }

    /// Closes a line with what was done; one that is closed already stays as it was.
    ///
    /// @throws IllegalArgumentException
    ///             if nothing was done, or `who` is no clinician
    public void close(UrgentLine line, String done, PersonId who) {
        if (done.isBlank() || !signs(who)) {
            throw new IllegalArgumentException("a clinician closes it, with what was done");
        }
        if (write.db().fetchExists(URGENT_CLOSED, URGENT_CLOSED.LINE.eq(line.id()))) {
            return;
        }
        write.run(Act.of(What.CLOSED_URGENT, who).about(line.session().patient()),
                db -> db.newRecord(URGENT_CLOSED)
                        .setLine(line.id())
                        .setDone(done.strip())
                        .setClosedBy(who.value())
                        .setAt(FollowUpRows.moment(write.clock().instant()))
                        .insert());
    }

    private boolean signs(PersonId who) {
        return write.db().select(PERSON.ROLE).from(PERSON).where(PERSON.ID.eq(who.value())).fetchOptional(PERSON.ROLE)
                .flatMap(role -> Choices.read(Role.class, role)).filter(Role::signs).isPresent();
    }

    private List<UrgentLine> lines(Condition which) {
        return write.db()
                .select(URGENT_LINE.fields())
                .select(FOLLOW_UP.VISIT, FOLLOW_UP.COURSE, VISIT.PATIENT)
                .select(URGENT_CLOSED.DONE, URGENT_CLOSED.CLOSED_BY, URGENT_CLOSED.AT)
                .from(URGENT_LINE)
                .join(FOLLOW_UP).on(FOLLOW_UP.ID.eq(URGENT_LINE.FOLLOW_UP))
                .join(VISIT).on(VISIT.ID.eq(FOLLOW_UP.VISIT))
                .leftJoin(URGENT_CLOSED).on(URGENT_CLOSED.LINE.eq(URGENT_LINE.ID))
                .where(which)
                .orderBy(URGENT_LINE.AT, URGENT_LINE.RULE, URGENT_LINE.ID)
                .fetch(UrgentLines::line);
    }

    private static UrgentLine line(Record row) {
        var said = Arrays.asList(row.get(URGENT_LINE.SAID).split("\t", -1));
        return new UrgentLine(row.get(URGENT_LINE.ID),
                new FollowedSession.Key(new PatientId(row.get(VISIT.PATIENT)), new VisitId(row.get(FOLLOW_UP.VISIT)),
                        new CourseId(row.get(FOLLOW_UP.COURSE))),
                row.get(URGENT_LINE.RULE), row.get(URGENT_LINE.DAY_AFTER), said.getFirst(),
                said.subList(1, said.size()), row.get(URGENT_LINE.AT).toInstant(),
                new PersonId(row.get(URGENT_LINE.RAISED_BY)),
                Optional.ofNullable(row.get(URGENT_CLOSED.DONE)).map(done -> new UrgentLine.Closed(done,
                        new PersonId(row.get(URGENT_CLOSED.CLOSED_BY)), row.get(URGENT_CLOSED.AT).toInstant())));
    }
}
