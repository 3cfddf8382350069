package enthesis.storage.visit.fact;

import static enthesis.storage.jooq.Tables.CHECK_IN;
import static enthesis.storage.jooq.Tables.TOLD_ALLERGY;
import static enthesis.storage.jooq.Tables.TOLD_MEDICATION;

import enthesis.domain.screening.CheckIn;
import enthesis.domain.screening.ToldAllergy;
import enthesis.domain.screening.ToldMedication;
import enthesis.storage.jooq.tables.records.CheckInRecord;
import enthesis.storage.jooq.tables.records.ToldAllergyRecord;
import enthesis.storage.jooq.tables.records.ToldMedicationRecord;
import java.util.List;
import java.util.UUID;

/// What was asked and told at check-in.
final class CheckInRows {
    private CheckInRows() {}

    static void settle(Settling settling, UUID visit, CheckIn said) {
        settling.settle(CHECK_IN.VISIT, List.of(row(visit, said)));
        settling.settle(TOLD_MEDICATION.VISIT, said.medications().stream().map(told -> row(visit, told)).toList());
        settling.settle(TOLD_ALLERGY.VISIT, said.allergies().stream().map(told -> row(visit, told)).toList());
    }

    private static CheckInRecord row(UUID visit, CheckIn said) {
        return new CheckInRecord()
                .setVisit(visit)
                .setNoOtherMedication(said.noOtherMedication())
                .setAllergiesAsked(Columns.choice(said.allergiesAsked()))
                .setHealthChanged(Columns.choice(said.healthChanged()))
                .setHealthChange(said.healthChange())
                .setDrugsChanged(Columns.choice(said.drugsChanged()))
                .setInfection(Columns.choice(said.infection()))
                .setPregnant(Columns.choice(said.pregnant()))
                .setNeedleFear(Columns.choice(said.needleFear()))
                .setWayHome(Columns.choice(said.wayHome()))
                .setThinner(Columns.choice(said.thinner()))
                .setInr(said.inr().asValue().map(Columns::amount).orElse(null))
                .setInrDate(said.inrDate().asValue().orElse(null));
    }

    private static ToldMedicationRecord row(UUID visit, ToldMedication told) {
        return new ToldMedicationRecord()
                .setVisit(visit)
                .setPlace(told.row())
                .setTold(told.told())
                .setTaken(told.use())
                .setDrugClass(Columns.choice(told.drugClass()))
                .setLastDose(told.lastDose().asValue().orElse(null))
                .setNecessary(told.necessary());
    }

    private static ToldAllergyRecord row(UUID visit, ToldAllergy told) {
        return new ToldAllergyRecord()
                .setVisit(visit)
                .setPlace(told.row())
                .setSubstance(told.substance())
                .setSeverity(Columns.choice(told.severity()))
                .setReaction(told.reaction());
    }
}
