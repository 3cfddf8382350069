package enthesis.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Severity;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.Weighed;
import enthesis.domain.screening.CheckInFields;
import enthesis.domain.value.PatientId;
import enthesis.storage.reference.ReferenceData;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LearntTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Allergy CORN = new Allergy("corn", Severity.MILD, "");
    private static final Sheet LATEX_TODAY = Sheet.of(Map.of(CheckInFields.ALLERGIES, "list",
            CheckInFields.allergySubstance(1), "latex", CheckInFields.allergySeverity(1), "severe"));

    @Test
    void todaysListIsAddedToWhatIsKnown() {
        var learnt = Learnt.from(read(new Allergies.Listed(List.of(CORN), TODAY.minusDays(30)), LATEX_TODAY));
        assertThat(learnt.allergies()).isEqualTo(
                new Allergies.Listed(List.of(CORN, new Allergy("latex", Severity.SEVERE, "")), TODAY));
    }

    @Test
    void notAskedTodayChangesNothing() {
        var known = new Allergies.NoneKnown(TODAY.minusDays(30));
        assertThat(Learnt.from(read(known, Sheet.EMPTY)).allergies()).isEqualTo(known);
    }

    @Test
    void noneKnownIsDatedToday() {
        var none = Sheet.of(Map.of(CheckInFields.ALLERGIES, "none"));
        assertThat(Learnt.from(read(new Allergies.NotAsked(), none)).allergies())
                .isEqualTo(new Allergies.NoneKnown(TODAY));
    }

    @Test
    void aLateEntryNeverOverwritesALaterDay() {
        var known = new Allergies.NoneKnown(TODAY.plusDays(1));
        assertThat(Learnt.from(read(known, LATEX_TODAY)).allergies()).isEqualTo(known);
    }

    @Test
    void openedAgainAVisitDoesNotListItsOwnAllergyTwice() {
        var after = new Allergies.Listed(List.of(CORN, new Allergy("Latex", Severity.SEVERE, "")), TODAY);
        assertThat(Learnt.before(patient(after), LATEX_TODAY).allergies())
                .isEqualTo(new Allergies.Listed(List.of(CORN), TODAY));
    }

    private static Reading read(Allergies known, Sheet sheet) {
        var patient = patient(known);
        var visit = new Visit(enthesis.domain.value.VisitId.fresh(), patient.id(), List.of(),
                Instant.parse("2026-11-23T10:00:00Z"), Instant.parse("2026-11-23T10:00:00Z"), Visit.State.OPEN);
        return Reading.of(new Circumstances(patient, visit, ReferenceData.load(), visit.entered(), ZoneOffset.UTC,
                "Lorna Hale", List.of()), sheet);
    }

    private static Patient patient(Allergies allergies) {
        var person = new Person(PatientId.fresh(), new ChartNumber("000001"), "Mustermann", "Erika",
                LocalDate.of(1968, 4, 12), Sex.FEMALE, "");
        return new Patient(person, allergies, List.of(), Weighed.NEVER);
    }
}
