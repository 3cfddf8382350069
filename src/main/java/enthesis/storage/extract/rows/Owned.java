package enthesis.storage.extract.rows;

import static enthesis.storage.jooq.Tables.ATTACHMENT;
import static enthesis.storage.jooq.Tables.CONSENT;
import static enthesis.storage.jooq.Tables.CONTACT;
import static enthesis.storage.jooq.Tables.COURSE;
import static enthesis.storage.jooq.Tables.DOCUMENT;
import static enthesis.storage.jooq.Tables.EMERGENCY;
import static enthesis.storage.jooq.Tables.EMERGENCY_WHOSE;
import static enthesis.storage.jooq.Tables.EXAM;
import static enthesis.storage.jooq.Tables.FOLLOW_UP;
import static enthesis.storage.jooq.Tables.IMAGE;
import static enthesis.storage.jooq.Tables.OUTCOME;
import static enthesis.storage.jooq.Tables.PATIENT;
import static enthesis.storage.jooq.Tables.PATIENT_LINK;
import static enthesis.storage.jooq.Tables.SIGNED_NOTE;
import static enthesis.storage.jooq.Tables.TRAIL;
import static enthesis.storage.jooq.Tables.URGENT_LINE;
import static enthesis.storage.jooq.Tables.VISIT;

import enthesis.storage.patient.Shown;
import enthesis.storage.trail.What;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// Which rows of a table are of one person: by its column `patient`, else by what it hangs on.
record Owned(DSLContext db, UUID patient) {

    /// A column that names a row of another table; the first of them that a table has says whose its rows are.
    private record Hangs(String column, Table<?> on, Field<UUID> id) {}

    private static final List<Hangs> ON = List.of(new Hangs("VISIT", VISIT, VISIT.ID),
            new Hangs("FOLLOW_UP", FOLLOW_UP, FOLLOW_UP.ID), new Hangs("CONSENT", CONSENT, CONSENT.ID),
            new Hangs("CONTACT", CONTACT, CONTACT.ID), new Hangs("OUTCOME", OUTCOME, OUTCOME.ID),
            new Hangs("EXAM", EXAM, EXAM.ID), new Hangs("DOCUMENT", DOCUMENT, DOCUMENT.ID),
            new Hangs("LINE", URGENT_LINE, URGENT_LINE.ID),
            new Hangs("COURSE", COURSE, COURSE.ID), new Hangs("EMERGENCY", EMERGENCY, EMERGENCY.ID));

    Condition rows(Table<?> table) {
        if (table.equals(PATIENT)) {
            return PATIENT.ID.eq(patient);
        }
        if (table.equals(PATIENT_LINK)) {
            return PATIENT_LINK.ONE.eq(patient).or(PATIENT_LINK.OTHER.eq(patient));
        }
        if (table.equals(TRAIL)) {
            return TRAIL.ABOUT.eq(patient).and(TRAIL.WHAT.in(What.PRINTED.name(), What.EXPORTED.name()));
        }
        if (table.equals(EMERGENCY)) {
            return EMERGENCY.ID.in(DSL.select(EMERGENCY_WHOSE.EMERGENCY).from(EMERGENCY_WHOSE)
                    .where(EMERGENCY_WHOSE.PATIENT.eq(patient)));
        }
        return table.equals(ATTACHMENT) ? files() : hanging(table);
    }

    /// Asked first: the database would look through all files for a union.
    private Condition files() {
        return ATTACHMENT.SHA256.in(db.select(SIGNED_NOTE.PDF).from(SIGNED_NOTE).where(hanging(SIGNED_NOTE))
                .union(db.select(IMAGE.FILE).from(IMAGE).where(hanging(IMAGE)))
                .union(db.select(DOCUMENT.FILE).from(DOCUMENT).where(hanging(DOCUMENT))).fetchSet(SIGNED_NOTE.PDF));
    }

    private Condition hanging(Table<?> table) {
        var own = table.field("PATIENT", UUID.class);
        if (own != null) {
            var intake = table.field("INTAKE", Integer.class);
            return own.eq(patient).and(intake == null ? DSL.noCondition() : Shown.brought(db, intake));
        }
        for (var one : ON) {
            var column = table.field(one.column);
            if (column != null && column.getType() == UUID.class) {
                return column.coerce(UUID.class).in(DSL.select(one.id).from(one.on).where(rows(one.on)));
            }
        }
        throw new IllegalStateException("nobody's: " + table.getName());
    }
}
