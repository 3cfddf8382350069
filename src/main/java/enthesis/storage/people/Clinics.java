package enthesis.storage.people;

import static enthesis.storage.jooq.Tables.CLINIC;

import enthesis.domain.people.Clinic;
import enthesis.domain.value.PersonId;
import enthesis.storage.jooq.tables.records.ClinicRecord;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.storage.trail.Write;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.DSLContext;

/// The clinic of this chart: one row, made when the chart was founded.
public final class Clinics {
    private final Write write;

    public Clinics(Write write) {
        this.write = write;
    }

    /// The identity of this chart.
    public UUID chartId() {
        return write.db().select(CLINIC.ID).from(CLINIC).fetchSingle().value1();
    }

    public Clinic now() {
        return write.db().selectFrom(CLINIC).fetchSingle(Clinics::clinic);
    }

    public void keep(Clinic clinic, PersonId who) {
        write.run(Act.of(What.EDITED_CLINIC, who), db -> fill(db.selectFrom(CLINIC).fetchSingle(), clinic).update());
    }

    /// The row of a new chart, within a write.
    public static void insert(DSLContext db, Clinic clinic, Instant since) {
        fill(db.newRecord(CLINIC), clinic)
                .setId(UUID.randomUUID())
                .setOnlyOne(1)
                .setSince(since.atOffset(ZoneOffset.UTC))
                .insert();
    }

    private static ClinicRecord fill(ClinicRecord row, Clinic clinic) {
        return row.setName(clinic.name())
                .setTelephone(clinic.telephone())
                .setEmergency(clinic.emergency())
                .setCopyOne(clinic.copies().first())
                .setCopyTwo(clinic.copies().second());
    }

    private static Clinic clinic(ClinicRecord row) {
        return new Clinic(row.getName(), row.getTelephone(), row.getEmergency(),
                new Clinic.Copies(row.getCopyOne(), row.getCopyTwo()));
    }
}
