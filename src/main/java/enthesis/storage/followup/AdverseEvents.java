package enthesis.storage.followup;

import static enthesis.storage.jooq.Tables.ADVERSE_EVENT;
import static enthesis.storage.jooq.Tables.FOLLOW_UP;
import static enthesis.storage.jooq.Tables.VISIT;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.followup.event.AdverseEvent;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.domain.value.VisitId;
import enthesis.storage.jooq.tables.records.AdverseEventRecord;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.storage.trail.Write;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Harm after the sessions. What becomes of it is told later, so a row may change; the trail keeps what it was.
public final class AdverseEvents {
    private final Write write;

    public AdverseEvents(Write write) {
        this.write = write;
    }

    /// Records an event, or what is known of it now.
    public void keep(AdverseEvent event, PersonId who) {
        var session = event.session();
        write.run(Act.of(What.RECORDED_EVENT, who).about(session.patient()), db -> {
            var row = row(db.newRecord(ADVERSE_EVENT), event)
                    .setFollowUp(FollowUpRows.findOrBegin(db, session).value())
                    .setEnteredBy(who.value())
                    .setAt(FollowUpRows.moment(write.clock().instant()));
            if (db.fetchExists(ADVERSE_EVENT, ADVERSE_EVENT.ID.eq(event.id()))) {
                row.update();
            } else {
                row.insert();
            }
        });
    }

    /// The first that began first.
    public List<AdverseEvent> of(FollowedSession.Key session) {
        return FollowUpRows.find(write.db(), session).map(id -> write.db()
                .selectFrom(ADVERSE_EVENT)
                .where(ADVERSE_EVENT.FOLLOW_UP.eq(id.value()))
                .orderBy(ADVERSE_EVENT.ONSET, ADVERSE_EVENT.AT, ADVERSE_EVENT.ID)
                .fetch(row -> event(row, session))).map(List::copyOf).orElse(List.of());
    }

    /// Those after all sessions of a patient; a session without any is left out.
    public Map<FollowedSession.Key, List<AdverseEvent>> of(PatientId patient) {
        var events = new HashMap<FollowedSession.Key, List<AdverseEvent>>();
        write.db()
                .select(ADVERSE_EVENT.fields())
                .select(FOLLOW_UP.VISIT, FOLLOW_UP.COURSE)
                .from(VISIT)
                .join(FOLLOW_UP)
                .on(FOLLOW_UP.VISIT.eq(VISIT.ID))
                .join(ADVERSE_EVENT)
                .on(ADVERSE_EVENT.FOLLOW_UP.eq(FOLLOW_UP.ID))
                .where(VISIT.PATIENT.eq(patient.value()))
                .orderBy(ADVERSE_EVENT.ONSET, ADVERSE_EVENT.AT, ADVERSE_EVENT.ID)
                .forEach(row -> {
                    var key = new FollowedSession.Key(patient, new VisitId(row.get(FOLLOW_UP.VISIT)),
                            new CourseId(row.get(FOLLOW_UP.COURSE)));
                    events.computeIfAbsent(key, _ -> new ArrayList<>()).add(event(row.into(ADVERSE_EVENT), key));
                });
        return events;
    }

    private static AdverseEventRecord row(AdverseEventRecord row, AdverseEvent event) {
        return row.setId(event.id())
                .setTerm(event.term())
                .setOnset(event.onset())
                .setGrade(event.judged().grade())
                .setSerious(Choices.text(event.judged().serious()))
                .setRelated(Choices.text(event.judged().related()))
                .setAction(event.became().action())
                .setOutcome(Choices.text(event.became().outcome()))
                .setResolved(event.became().resolved().orElse(null))
                .setReportedTo(event.became().reportedTo());
    }

    private static AdverseEvent event(AdverseEventRecord row, FollowedSession.Key session) {
        return new AdverseEvent(row.getId(), session, row.getTerm(), row.getOnset(),
                new AdverseEvent.Judged(row.getGrade(), Choices.read(Answer.class, row.getSerious()).orElseThrow(),
                        Choices.read(AdverseEvent.Related.class, row.getRelated()).orElseThrow()),
                new AdverseEvent.Became(row.getAction(),
                        Choices.read(AdverseEvent.Outcome.class, row.getOutcome()).orElseThrow(),
                        Optional.ofNullable(row.getResolved()), row.getReportedTo()));
    }
}
