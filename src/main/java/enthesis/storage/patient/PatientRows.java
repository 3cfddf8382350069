package enthesis.storage.patient;

import static enthesis.storage.jooq.Tables.PATIENT;
import static enthesis.storage.jooq.Tables.PATIENT_ALERT;
import static enthesis.storage.jooq.Tables.PATIENT_ALLERGY;

import enthesis.domain.entry.Choices;
import enthesis.domain.patient.Alert;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Severity;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.Weighed;
import enthesis.domain.value.Centimetres;
import enthesis.domain.value.Kilograms;
import enthesis.domain.value.PatientId;
import enthesis.storage.jooq.tables.records.PatientRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Between a patient and the rows of one.
final class PatientRows {
    private PatientRows() {}

    static void insert(DSLContext db, Patient patient) {
        var row = db.newRecord(PATIENT).setId(patient.id().value());
        fill(row, patient.person());
        state(row, patient.allergies());
        fill(row, patient.weighed());
        row.insert();
        insertAllergies(db, patient);
        insertAlerts(db, patient);
    }

    static void update(DSLContext db, Person person) {
        var row = row(db, person.id());
        fill(row, person);
        row.update();
    }

    static void weighed(DSLContext db, PatientId id, Weighed weighed) {
        var row = row(db, id);
        fill(row, weighed);
        row.update();
    }

    static void allergies(DSLContext db, Patient patient) {
        var row = row(db, patient.id());
        state(row, patient.allergies());
        row.update();
        db.deleteFrom(PATIENT_ALLERGY).where(PATIENT_ALLERGY.PATIENT.eq(patient.id().value())).execute();
        insertAllergies(db, patient);
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

    private static void fill(PatientRecord row, Weighed weighed) {
        row.setWeight(weighed.weight().map(Kilograms::value).orElse(null))
                .setWeighed(weighed.weighed().orElse(null))
                .setHeight(weighed.height().map(Centimetres::value).orElse(null))
                .setMeasured(weighed.measured().orElse(null));
    }

    private static void state(PatientRecord row, Allergies allergies) {
        switch (allergies) {
            case Allergies.NotAsked _ -> state(row, "not_asked", null);
            case Allergies.NoneKnown none -> state(row, "none_known", none.asked());
            case Allergies.Listed listed -> state(row, "listed", listed.asked());
        }
    }

    private static void state(PatientRecord row, String state, @Nullable LocalDate asked) {
        row.setAllergies(state).setAllergiesAsked(asked);
    }

    private static void insertAllergies(DSLContext db, Patient patient) {
        int place = 0;
        for (var allergy : patient.allergies().known()) {
            db.newRecord(PATIENT_ALLERGY)
                    .setId(UUID.randomUUID())
                    .setPatient(patient.id().value())
                    .setPlace(place++)
                    .setSubstance(allergy.substance())
                    .setSeverity(Choices.text(allergy.severity()))
                    .setReaction(allergy.reaction())
                    .insert();
        }
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

    static Optional<Patient> read(DSLContext db, PatientId id) {
        return db.selectFrom(PATIENT)
                .where(PATIENT.ID.eq(id.value()))
                .fetchOptional(row -> new Patient(person(row), allergies(db, row), alerts(db, id), weighed(row)));
    }

    static Person person(PatientRecord row) {
        return new Person(new PatientId(row.getId()), new ChartNumber(row.getNumber()), row.getFamily(),
                row.getGiven(), row.getBorn(), Choices.read(Sex.class, row.getSex()).orElseThrow(),
                row.getTelephone());
    }

    private static Weighed weighed(PatientRecord row) {
        return new Weighed(Optional.ofNullable(row.getWeight()).map(Kilograms::new),
                Optional.ofNullable(row.getWeighed()), Optional.ofNullable(row.getHeight()).map(Centimetres::new),
                Optional.ofNullable(row.getMeasured()));
    }

    private static Allergies allergies(DSLContext db, PatientRecord row) {
        return switch (row.getAllergies()) {
            case "none_known" -> new Allergies.NoneKnown(row.getAllergiesAsked());
            case "listed" -> new Allergies.Listed(allergies(db, row.getId()), row.getAllergiesAsked());
            default -> new Allergies.NotAsked();
        };
    }

    private static List<Allergy> allergies(DSLContext db, UUID patient) {
        return db.selectFrom(PATIENT_ALLERGY)
                .where(PATIENT_ALLERGY.PATIENT.eq(patient))
                .orderBy(PATIENT_ALLERGY.PLACE)
                .fetch(row -> new Allergy(row.getSubstance(),
                        Choices.read(Severity.class, row.getSeverity()).orElseThrow(), row.getReaction()));
    }

    private static List<Alert> alerts(DSLContext db, PatientId id) {
        return db.selectFrom(PATIENT_ALERT)
                .where(PATIENT_ALERT.PATIENT.eq(id.value()))
                .orderBy(PATIENT_ALERT.PLACE)
                .fetch(row -> new Alert(Choices.read(Alert.Kind.class, row.getKind()).orElseThrow(), row.getText(),
                        row.getAsked()));
    }
}
