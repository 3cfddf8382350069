package enthesis.storage.people;

import static enthesis.storage.jooq.Tables.PERSON;

import enthesis.domain.entry.Choices;
import enthesis.domain.people.Colleague;
import enthesis.domain.people.Employed;
import enthesis.domain.people.Role;
import enthesis.domain.people.Staff;
import enthesis.domain.value.PersonId;
import enthesis.storage.jooq.tables.records.PersonRecord;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.storage.trail.Write;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// Those who work in the clinic. Nobody is ever removed.
public final class People {
    private final Write write;

    public People(Write write) {
        this.write = write;
    }

    /// Everybody, those who have left too, by name.
    public List<Colleague> all() {
        return write.db().selectFrom(PERSON).orderBy(PERSON.NAME).fetch(People::colleague);
    }

    /// The same, with when they came and left; those who work here first.
    public Staff staff() {
        return new Staff(write.db().selectFrom(PERSON).orderBy(PERSON.LEFT_AT.desc().nullsFirst(), PERSON.NAME)
                .fetch(row -> new Employed(colleague(row), row.getSince().toInstant(),
                        Optional.ofNullable(row.getLeftAt()).map(OffsetDateTime::toInstant))));
    }

    public Optional<Colleague> find(PersonId id) {
        return write.db().selectFrom(PERSON).where(PERSON.ID.eq(id.value())).fetchOptional(People::colleague);
    }

    public void admit(Colleague colleague, PersonId who) {
        write.run(Act.of(What.ADMITTED, who), db -> insert(db, colleague, write.clock().instant()));
    }

    public void reRole(PersonId id, Role role, PersonId who) {
        write.run(
                Act.of(What.RE_ROLED, who),
                db -> db.update(PERSON)
                        .set(PERSON.ROLE, Choices.text(role))
                        .where(PERSON.ID.eq(id.value()))
                        .execute());
    }

    /// Another name or title; the trail keeps both.
    public void rename(Colleague now, PersonId who) {
        write.run(
                Act.of(What.RENAMED, who),
                db -> db.update(PERSON)
                        .set(PERSON.NAME, now.name())
                        .set(PERSON.CREDENTIALS, now.credentials())
                        .where(PERSON.ID.eq(now.id().value()))
                        .execute());
    }

    /// Somebody who had left works here again, in the role they had.
    public void back(PersonId id, PersonId who) {
        write.run(
                Act.of(What.READMITTED, who),
                db -> db.update(PERSON)
                        .setNull(PERSON.LEFT_AT)
                        .where(PERSON.ID.eq(id.value()))
                        .execute());
    }

    public void left(PersonId id, PersonId who) {
        write.run(
                Act.of(What.LEFT, who),
                db -> db.update(PERSON)
                        .set(PERSON.LEFT_AT, write.clock().instant().atOffset(ZoneOffset.UTC))
                        .where(PERSON.ID.eq(id.value()))
                        .execute());
    }

    /// The row of a new colleague, within a write.
    public static void insert(DSLContext db, Colleague colleague, Instant since) {
        db.newRecord(PERSON)
                .setId(colleague.id().value())
                .setName(colleague.name())
                .setCredentials(colleague.credentials())
                .setRole(Choices.text(colleague.role()))
                .setSince(since.atOffset(ZoneOffset.UTC))
                .insert();
    }

    private static Colleague colleague(PersonRecord row) {
        var role = Choices.read(Role.class, row.getRole()).orElseThrow();
        return new Colleague(
                new PersonId(row.getId()), row.getName(), row.getCredentials(), role, row.getLeftAt() == null);
    }
}
