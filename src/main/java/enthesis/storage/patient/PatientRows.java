package enthesis.storage.patient;

import static enthesis.storage.jooq.Tables.BROUGHT;
import static enthesis.storage.jooq.Tables.INTAKE;
import static enthesis.storage.jooq.Tables.PATIENT;
import static enthesis.storage.jooq.Tables.PATIENT_ALERT;

import enthesis.domain.entry.Choices;
import enthesis.domain.intake.Fact;
import enthesis.domain.patient.Alert;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.Weighed;
import enthesis.domain.value.PatientId;
import enthesis.storage.jooq.tables.records.PatientRecord;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Between a patient and the rows of one.
final class PatientRows {
    private PatientRows() {}

    static void insert(DSLContext db, Patient patient) {
        insert(db, patient, null);
    }

    /// `intake` is the import that brings it, if one does.
    static void insert(DSLContext db, Patient patient, @Nullable Integer intake) {
        var row = db.newRecord(PATIENT).setId(patient.id().value()).setIntake(intake);
        fill(row, patient.person());
        state(row, patient.allergies());
        row.insert();
        AllergyRows.settle(db, patient.id().value(), patient.allergies().known());
        insertAlerts(db, patient);
    }

    static void update(DSLContext db, Person person) {
        var row = row(db, person.id());
        fill(row, person);
        row.update();
    }

    static void allergies(DSLContext db, Patient patient) {
        var row = row(db, patient.id());
        state(row, patient.allergies());
        row.update();
        AllergyRows.settle(db, patient.id().value(), patient.allergies().known());
    }

    static void replaceAlerts(DSLContext db, Patient patient) {
        db.deleteFrom(PATIENT_ALERT).where(PATIENT_ALERT.PATIENT.eq(patient.id().value())).execute();
        insertAlerts(db, patient);
    }

    private static PatientRecord row(DSLContext db, PatientId id) {
        return db.selectFrom(PATIENT).where(PATIENT.ID.eq(id.value())).fetchSingle();
    }

    private static void fill(PatientRecord row, Person person) {
        row.setNumber(person.number().value())
                .setFamily(person.family())
                .setGiven(person.given())
                .setBorn(person.born())
                .setSex(Choices.text(person.sex()))
                .setTelephone(person.telephone());
    }

    private static void state(PatientRecord row, Allergies allergies) {
        switch (allergies) {
            case Allergies.NotAsked _ -> state(row, "not_asked", null);
            case Allergies.NoneKnown none -> state(row, "none_known", none.asked());
            case Allergies.Listed listed -> state(row, "listed", listed.asked());
            case Allergies.TakenOver _ -> state(row, "not_asked", null);
        }
    }

    private static void state(PatientRecord row, String state, @Nullable LocalDate asked) {
        row.setAllergies(state).setAllergiesAsked(asked);
    }

    private static void insertAlerts(DSLContext db, Patient patient) {
        int place = 0;
        for (var alert : patient.alerts()) {
            db.newRecord(PATIENT_ALERT)
                    .setId(UUID.randomUUID())
                    .setPatient(patient.id().value())
                    .setPlace(place++)
                    .setKind(Choices.text(alert.kind()))
                    .setText(alert.text())
                    .setAsked(alert.asked())
                    .insert();
        }
    }

    /// `zone` is where the day of an import begins.
    static Optional<Patient> read(DSLContext db, PatientId id, Weighed weighed, ZoneId zone) {
        return db.selectFrom(PATIENT)
                .where(PATIENT.ID.eq(id.value()))
                .fetchOptional(row -> new Patient(person(row), allergies(db, row, zone), alerts(db, id), weighed));
    }

    static Person person(PatientRecord row) {
        return new Person(new PatientId(row.getId()), new ChartNumber(row.getNumber()), row.getFamily(),
                row.getGiven(), row.getBorn(), Choices.read(Sex.class, row.getSex()).orElseThrow(),
                row.getTelephone());
    }

    private static Allergies allergies(DSLContext db, PatientRecord row, ZoneId zone) {
        return switch (row.getAllergies()) {
            case "none_known" -> new Allergies.NoneKnown(row.getAllergiesAsked());
            case "listed" -> new Allergies.Listed(AllergyRows.read(db, row.getId()), row.getAllergiesAsked());
            default -> notAsked(db, row, zone);
        };
    }

    /// What is listed although nobody asked here was taken over; when, the import says.
    private static Allergies notAsked(DSLContext db, PatientRecord row, ZoneId zone) {
        var list = AllergyRows.read(db, row.getId());
        return list.isEmpty() ? new Allergies.NotAsked() : new Allergies.TakenOver(list, taken(db, row, zone));
    }

    private static LocalDate taken(DSLContext db, PatientRecord row, ZoneId zone) {
        var bringing = DSL.select(BROUGHT.INTAKE).from(BROUGHT)
                .where(BROUGHT.PATIENT.eq(row.getId()).and(BROUGHT.KIND.eq(Choices.text(Fact.Kind.ALLERGY))));
        var begun = db.select(DSL.min(INTAKE.BEGUN)).from(INTAKE)
                .where(INTAKE.NUMBER.in(bringing).or(INTAKE.NUMBER.eq(row.getIntake())))
                .fetchOptional(0, OffsetDateTime.class);
        return begun.map(at -> LocalDate.ofInstant(at.toInstant(), zone)).orElse(LocalDate.EPOCH);
    }

    private static List<Alert> alerts(DSLContext db, PatientId id) {
        return db.selectFrom(PATIENT_ALERT)
                .where(PATIENT_ALERT.PATIENT.eq(id.value()))
                .orderBy(PATIENT_ALERT.PLACE)
                .fetch(row -> new Alert(Choices.read(Alert.Kind.class, row.getKind()).orElseThrow(), row.getText(),
                        row.getAsked()));
    }
}
