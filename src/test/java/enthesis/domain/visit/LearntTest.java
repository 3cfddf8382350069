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
    private static final Sheet NONE_TODAY = Sheet.of(Map.of(CheckInFields.ALLERGIES, "none"));
    private static final Sheet LATEX_TODAY = Sheet.of(Map.of(CheckInFields.ALLERGIES, "list",
            CheckInFields.allergySubstance(1), "latex", CheckInFields.allergySeverity(1), "severe"));

    @Test
    void todaysListIsAddedToWhatIsKnown() {
        assertThat(learnt(new Allergies.Listed(List.of(CORN), TODAY.minusDays(30)), LATEX_TODAY)).isEqualTo(
                new Allergies.Listed(List.of(CORN, new Allergy("latex", Severity.SEVERE, "")), TODAY));
    }

    /// Another program listed it, nobody knows when: it was not asked on the day it came, and is once somebody asks.
    @Test
    void whatWasTakenOverIsAskedWhenSomebodyAsks() {
        var taken = new Allergies.TakenOver(List.of(CORN), TODAY.minusDays(3));
        assertThat(taken.day()).isEmpty();
        assertThat(learnt(taken, Sheet.EMPTY)).isEqualTo(taken);
        assertThat(learnt(taken, NONE_TODAY)).isEqualTo(taken);
        assertThat(learnt(taken, LATEX_TODAY)).isEqualTo(
                new Allergies.Listed(List.of(CORN, new Allergy("latex", Severity.SEVERE, "")), TODAY));
        assertThat(new Allergies.NotAsked().and(taken)).isEqualTo(taken);
        assertThat(new Allergies.NoneKnown(TODAY).and(taken)).isEqualTo(taken);
        var listed = new Allergies.Listed(List.of(CORN), TODAY.minusDays(30));
        assertThat(taken.and(listed)).isEqualTo(listed);
        assertThat(listed.and(taken)).isEqualTo(listed);
    }

    @Test
    void notAskedTodayChangesNothing() {
        var known = new Allergies.NoneKnown(TODAY.minusDays(30));
        assertThat(learnt(known, Sheet.EMPTY)).isEqualTo(known);
    }

    @Test
    void noneKnownIsDatedToday() {
        assertThat(learnt(new Allergies.NotAsked(), NONE_TODAY)).isEqualTo(new Allergies.NoneKnown(TODAY));
    }

    /// It leaves the chart by an edit of the person only.
    @Test
    void aListedAllergyIsNeverTakenAway() {
        var known = new Allergies.Listed(List.of(CORN), TODAY.minusDays(30));
        assertThat(List.of(NONE_TODAY, Sheet.EMPTY, Sheet.of(Map.of(CheckInFields.ALLERGIES, "list")),
                Sheet.of(Map.of(CheckInFields.ALLERGIES, "not-asked"))))
                .allSatisfy(sheet -> assertThat(learnt(known, sheet)).isEqualTo(known));
    }

    @Test
    void whatIsToldAgainTakesNothingFromWhatIsKnown() {
        var anaphylaxis = new Allergy("Latex", Severity.SEVERE, "anaphylaxis");
        var again = Sheet.of(Map.of(CheckInFields.ALLERGIES, "list", CheckInFields.allergySubstance(1), " latex ",
                CheckInFields.allergySeverity(1), "unknown"));
        var known = new Allergies.Listed(List.of(anaphylaxis), TODAY.minusDays(30));
        assertThat(learnt(known, again)).isEqualTo(new Allergies.Listed(List.of(anaphylaxis), TODAY));
        var more = again.with(CheckInFields.allergyReaction(1), "hives");
        assertThat(learnt(known, more).known())
                .containsExactly(new Allergy("Latex", Severity.SEVERE, "anaphylaxis; hives"));
    }

    @Test
    void whatIsToldGraverIsGraver() {
        var known = new Allergies.Listed(List.of(new Allergy("latex", Severity.MILD, "rash")), TODAY);
        assertThat(learnt(known, LATEX_TODAY).known())
                .containsExactly(new Allergy("latex", Severity.SEVERE, "rash"));
    }

    @Test
    void aLateEntryAddsAndNeverOverwritesALaterDay() {
        var later = TODAY.plusDays(1);
        assertThat(learnt(new Allergies.NoneKnown(later), NONE_TODAY)).isEqualTo(new Allergies.NoneKnown(later));
        assertThat(learnt(new Allergies.NoneKnown(later), LATEX_TODAY))
                .isEqualTo(new Allergies.Listed(List.of(new Allergy("latex", Severity.SEVERE, "")), later));
    }

    @Test
    void keptAgainAVisitDoesNotListItsOwnAllergyTwice() {
        var after = new Allergies.Listed(List.of(CORN, new Allergy("Latex", Severity.SEVERE, "")), TODAY);
        assertThat(learnt(after, LATEX_TODAY)).isEqualTo(after);
    }

    private static Allergies learnt(Allergies known, Sheet sheet) {
        return Learnt.from(read(known, sheet), known).allergies();
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
