package enthesis.storage.visit.fact;

import static enthesis.storage.jooq.Tables.AFTERCARE;
import static enthesis.storage.jooq.Tables.OBSERVATION;

import enthesis.domain.entry.Entered;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.fact.Aftercare;
import enthesis.domain.visit.fact.Observation;
import enthesis.storage.jooq.tables.records.AftercareRecord;
import enthesis.storage.jooq.tables.records.ObservationRecord;
import java.util.List;
import java.util.UUID;

/// The time after the injections, and what was given to take home.
final class AfterRows {
    private AfterRows() {}

    static void settle(Settling settling, UUID visit, Reading reading) {
        settling.settle(OBSERVATION.VISIT, List.of(row(visit, reading.observation())));
        settling.settle(AFTERCARE.VISIT, List.of(row(visit, reading.aftercare())));
    }

    private static ObservationRecord row(UUID visit, Observation seen) {
        return new ObservationRecord()
                .setVisit(visit)
                .setMinutes(seen.minutes().asValue().orElse(null))
                .setGeneral(Columns.choice(seen.condition()))
                .setGeneralNote(seen.conditionNote())
                .setComplications(Columns.choice(seen.complications()))
                .setComplication(seen.complication())
                .setNeurovascular(Columns.choice(seen.neurovascular()))
                .setNeurovascularNote(seen.neurovascularNote())
                .setDressing(Columns.choice(seen.dressing()));
    }

    private static AftercareRecord row(UUID visit, Aftercare said) {
        return new AftercareRecord()
                .setVisit(visit)
                .setGiven(Columns.choice(said.given()))
                .setGivenTo(said.to())
                .setLanguage(said.language())
                .setWarningsTold(Columns.choice(said.warningsTold()))
                .setPhysiotherapy(Columns.choice(said.physiotherapy()))
                .setPhysiotherapist(said.physiotherapist())
                .setNextAppointment(said.next().asValue().orElse(null))
                .setNoAppointment(said.next() instanceof Entered.NotDone<?>);
    }
}
