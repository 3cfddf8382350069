package enthesis.exchange.fhir.visit;

import enthesis.domain.extract.VisitExtract;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;

/// How far a visit is: open and preliminary until it is signed, and in error once an addendum says so.
public final class States {
    private States() {}

    static EncounterStatus encounter(VisitExtract visit) {
        if (visit.inError()) {
            return EncounterStatus.ENTEREDINERROR;
        }
        return visit.signed().isPresent() ? EncounterStatus.FINISHED : EncounterStatus.INPROGRESS;
    }

    public static ObservationStatus observation(VisitExtract visit) {
        if (visit.inError()) {
            return ObservationStatus.ENTEREDINERROR;
        }
        return visit.signed().isPresent() ? ObservationStatus.FINAL : ObservationStatus.PRELIMINARY;
    }
}
