package enthesis.storage.followup;

import static enthesis.storage.jooq.Tables.CONTACT;
import static enthesis.storage.jooq.Tables.RED_FLAG;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.followup.Contact;
import enthesis.domain.followup.RedFlag;
import enthesis.domain.value.FollowUpId;
import enthesis.domain.value.PersonId;
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
                .fetch(row -> new Contact(row.getAt().toInstant(), new PersonId(row.getCalledBy()), row.getDayAfter(),
                        Choices.read(Contact.Result.class, row.getResult()).orElseThrow(), flags(db, row.getId()),
                        row.getWords()));
    }

    private static Map<RedFlag, Answer> flags(DSLContext db, UUID contact) {
        return db.selectFrom(RED_FLAG)
                .where(RED_FLAG.CONTACT.eq(contact))
                .fetchMap(row -> Choices.read(RedFlag.class, row.getFlag()).orElseThrow(),
                        row -> Choices.read(Answer.class, row.getAnswer()).orElseThrow());
    }
}
