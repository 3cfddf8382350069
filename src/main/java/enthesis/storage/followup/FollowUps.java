package enthesis.storage.followup;

import static enthesis.storage.jooq.Tables.COURSE;
import static enthesis.storage.jooq.Tables.VISIT;

import enthesis.domain.entry.Sheet;
import enthesis.domain.followup.Contact;
import enthesis.domain.followup.ContactFields;
import enthesis.domain.followup.FollowUpReading;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.domain.value.VisitId;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.storage.trail.Write;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The days after the sessions: what was typed, what it says, and every attempt to hear of it.
public final class FollowUps {
    private final Write write;

    public FollowUps(Write write) {
        this.write = write;
    }

    /// The diary as it was last kept, with the answers to what it asked for; nothing of the calls.
    public Sheet sheet(FollowedSession.Key session) {
        return FollowUpRows.find(write.db(), session).map(id -> FollowUpRows.sheet(write.db(), id))
                .orElse(Sheet.EMPTY);
    }

    /// The same of all sessions of a patient; one without any is left out.
    public Map<FollowedSession.Key, Sheet> sheets(PatientId patient) {
        return FollowUpRows.sheets(write.db(), patient);
    }

    /// Every attempt after sessions in these visits, the oldest first; a session without any is left out.
    public Map<FollowedSession.Key, List<Contact>> contacts(Collection<VisitId> visits) {
        return visits.isEmpty() ? Map.of() : Contacts.after(write.db(), visits);
    }

    /// The oldest first.
    public List<Contact> contacts(FollowedSession.Key session) {
        return FollowUpRows.find(write.db(), session).map(id -> Contacts.of(write.db(), id)).orElse(List.of());
    }

    /// Keeps a contact with all that was typed in it, in one write: the texts, the days they tell of, the red flags,
    /// and what cannot wait.
    ///
    /// @throws IllegalArgumentException
    ///             if the reading is not whole
    public void keep(FollowUpReading reading, PersonId who) {
        if (!reading.whole() || !belongs(reading.session().key())) {
            throw new IllegalArgumentException("not a whole follow-up of a session of this patient");
        }
        var session = reading.session().key();
        var changes = lasting(reading.sheet()).changesSince(sheet(session));
        var at = write.clock().instant();
        write.run(Act.of(What.FOLLOWED_UP, who).about(session.patient()), db -> {
            var id = FollowUpRows.findOrBegin(db, session);
            FollowUpRows.put(db, id, changes, who, at);
            DiaryRows.settle(db, id, reading.days());
            Contacts.insert(db, id, new Contact(at, who, reading.day(), reading.result().orElseThrow(),
                    reading.result().orElseThrow().heard() ? reading.flags() : Map.of(),
                    reading.sheet().text(ContactFields.WORDS)));
            UrgentLines.raise(db, id, reading, who, at);
        });
    }

    private boolean belongs(FollowedSession.Key session) {
        return write.db().fetchExists(VISIT, VISIT.ID.eq(session.visit().value())
                .and(VISIT.PATIENT.eq(session.patient().value())))
                && write.db().fetchExists(COURSE, COURSE.ID.eq(session.course().value())
                        .and(COURSE.PATIENT.eq(session.patient().value())));
    }

    /// What stays of a sheet when its contact is over.
    private static Sheet lasting(Sheet sheet) {
        return Sheet.of(sheet.texts().entrySet().stream().filter(entry -> !ContactFields.passes(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
