package enthesis.storage.patient;

import static enthesis.storage.jooq.Tables.PATIENT_ALLERGY;

import enthesis.domain.entry.Choices;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import enthesis.storage.jooq.tables.records.PatientAllergyRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;

/// Between the allergies of a chart and their rows. A row that stays is not touched, so that the trail tells only what
/// was taken off, added or said anew.
final class AllergyRows {
    private AllergyRows() {}

    static List<Allergy> read(DSLContext db, UUID patient) {
        return rows(db, patient).stream().map(AllergyRows::allergy).toList();
    }

    /// Lets the rows say this list: what is new in it comes after what stays.
    static void settle(DSLContext db, UUID patient, List<Allergy> list) {
        var before = new ArrayList<>(rows(db, patient));
        int place = before.isEmpty() ? 0 : 1 + before.getLast().getPlace();
        var fresh = new ArrayList<Allergy>();
        for (var allergy : list) {
            before.stream().filter(row -> allergy(row).sameAs(allergy)).findFirst().ifPresentOrElse(row -> {
                before.remove(row);
                say(row, allergy);
            }, () -> fresh.add(allergy));
        }
        before.forEach(PatientAllergyRecord::delete);
        for (var allergy : fresh) {
            var row = db.newRecord(PATIENT_ALLERGY).setId(UUID.randomUUID()).setPatient(patient).setPlace(place++);
            fill(row, allergy).insert();
        }
    }

    private static void say(PatientAllergyRecord row, Allergy allergy) {
        if (!allergy(row).equals(allergy)) {
            fill(row, allergy).update();
        }
    }

    private static PatientAllergyRecord fill(PatientAllergyRecord row, Allergy allergy) {
        return row.setSubstance(allergy.substance())
                .setSeverity(Choices.text(allergy.severity()))
                .setReaction(allergy.reaction());
    }

    private static Allergy allergy(PatientAllergyRecord row) {
        return new Allergy(row.getSubstance(), Choices.read(Severity.class, row.getSeverity()).orElseThrow(),
                row.getReaction());
    }

    private static List<PatientAllergyRecord> rows(DSLContext db, UUID patient) {
        return db.selectFrom(PATIENT_ALLERGY)
                .where(PATIENT_ALLERGY.PATIENT.eq(patient))
                .orderBy(PATIENT_ALLERGY.PLACE)
                .fetch();
    }
}
