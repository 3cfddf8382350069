package enthesis.storage.followup;

import static enthesis.storage.jooq.Tables.CONTACT;
import static enthesis.storage.jooq.Tables.FOLLOW_UP;
import static enthesis.storage.jooq.Tables.RED_FLAG;
import static enthesis.storage.jooq.Tables.VISIT;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.followup.Contact;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.followup.RedFlag;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.FollowUpId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.domain.value.VisitId;
import enthesis.storage.jooq.tables.records.ContactRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;

/// The attempts to hear how it goes, each with the red flags that were asked in it.
final class Contacts {
    private Contacts() {}

    static void insert(DSLContext db, FollowUpId id, Contact contact) {
        var row = UUID.randomUUID();
        db.newRecord(CONTACT)
                .setId(row)
                .setFollowUp(id.value())
                .setAt(FollowUpRows.moment(contact.at()))
                .setCalledBy(contact.who().value())
                .setDayAfter(contact.day())
                .setResult(Choices.text(contact.result()))
                .setWords(contact.words())
                .insert();
        contact.flags().forEach((flag, answer) -> db.newRecord(RED_FLAG)
                .setContact(row)
                .setFlag(Choices.text(flag))
                .setAnswer(Choices.text(answer))
                .insert());
    }

    /// The oldest first.
    static List<Contact> of(DSLContext db, FollowUpId id) {
        return db.selectFrom(CONTACT)
                .where(CONTACT.FOLLOW_UP.eq(id.value()))
                .orderBy(CONTACT.AT, CONTACT.ID)
                .fetch(row -> contact(row, flags(db, row.getId())));
    }

    private static Contact contact(ContactRecord row, Map<RedFlag, Answer> flags) {
        return new Contact(row.getAt().toInstant(), new PersonId(row.getCalledBy()), row.getDayAfter(),
                Choices.read(Contact.Result.class, row.getResult()).orElseThrow(), flags, row.getWords());
    }

    /// Those after sessions in these visits, the oldest first.
    static Map<FollowedSession.Key, List<Contact>> after(DSLContext db, Collection<VisitId> visits) {
        var rows = db.select(CONTACT.fields())
                .select(FOLLOW_UP.VISIT, FOLLOW_UP.COURSE, VISIT.PATIENT)
                .from(FOLLOW_UP)
                .join(VISIT)
                .on(VISIT.ID.eq(FOLLOW_UP.VISIT))
                .join(CONTACT)
                .on(CONTACT.FOLLOW_UP.eq(FOLLOW_UP.ID))
                .where(FOLLOW_UP.VISIT.in(visits.stream().map(VisitId::value).toList()))
                .orderBy(CONTACT.AT, CONTACT.ID)
                .fetch();
        var flags = flags(db, rows.map(row -> row.get(CONTACT.ID)));
        var contacts = new HashMap<FollowedSession.Key, List<Contact>>();
        rows.forEach(row -> contacts.computeIfAbsent(new FollowedSession.Key(new PatientId(row.get(VISIT.PATIENT)),
                new VisitId(row.get(FOLLOW_UP.VISIT)), new CourseId(row.get(FOLLOW_UP.COURSE))),
                _ -> new ArrayList<>())
                .add(contact(row.into(CONTACT), flags.getOrDefault(row.get(CONTACT.ID), Map.of()))));
        return contacts;
    }

    private static Map<UUID, Map<RedFlag, Answer>> flags(DSLContext db, Collection<UUID> contacts) {
        var flags = new HashMap<UUID, Map<RedFlag, Answer>>();
        if (!contacts.isEmpty()) {
            db.selectFrom(RED_FLAG)
                    .where(RED_FLAG.CONTACT.in(contacts))
                    .forEach(row -> flags.computeIfAbsent(row.getContact(), _ -> new EnumMap<>(RedFlag.class))
                            .put(Choices.read(RedFlag.class, row.getFlag()).orElseThrow(),
                                    Choices.read(Answer.class, row.getAnswer()).orElseThrow()));
        }
        return flags;
    }

    private static Map<RedFlag, Answer> flags(DSLContext db, UUID contact) {
        return db.selectFrom(RED_FLAG)
                .where(RED_FLAG.CONTACT.eq(contact))
                .fetchMap(row -> Choices.read(RedFlag.class, row.getFlag()).orElseThrow(),
                        row -> Choices.read(Answer.class, row.getAnswer()).orElseThrow());
    }
}
