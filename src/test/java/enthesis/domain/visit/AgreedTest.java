package enthesis.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import enthesis.domain.patient.Sex;
import enthesis.domain.solution.SolutionFields;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The allergies that a time-out was completed for: those of the chart, and of today.
class AgreedTest {
    private static final Circumstances ABOUT = Cases.about(new Allergies.NoneKnown(Cases.TODAY), List.of(), Sex.FEMALE);

    /// What the chart says of allergies was read out: one that comes to it, grows worse or leaves it afterwards
    /// is said.
    @Test
    void aTimeOutDoesNotStandForAnAllergyOfTheChartChangedAfterIt() {
        var agreed = Cases.agreed(charted("Penicillin", Severity.MILD), Cases.seedVisit());
        assertThat(changed(charted("penicillin", Severity.MILD), agreed)).isEmpty();
        assertThat(changed(charted("penicillin", Severity.SEVERE), agreed)).containsExactly("allergy to penicillin");
        assertThat(changed(ABOUT, agreed)).containsExactly("allergy to penicillin");
        assertThat(changed(charted("penicillin", Severity.MILD), Cases.agreed(ABOUT, Cases.seedVisit())))
                .containsExactly("allergy to penicillin");
        var linked = Cases.linked(ABOUT, charted("penicillin", Severity.MILD).patient().allergies());
        assertThat(changed(linked, Cases.agreed(ABOUT, Cases.seedVisit()))).containsExactly("allergy to penicillin");
    }

    /// The rows write what was told at check-in into the chart: nothing has changed by that.
    @Test
    void whatTheChartLearnsOfTheCheckInChangesNoTimeOut() {
        var before = Cases.about(new Allergies.NotAsked(), List.of(), Sex.FEMALE);
        var agreed = Cases.agreed(before, Cases.seedVisit());
        var learnt = Learnt.from(Reading.of(before, agreed), before.patient().allergies()).allergies();
        assertThat(learnt.known()).hasSize(1);
        assertThat(changed(Cases.about(learnt, List.of(), Sex.FEMALE), agreed)).isEmpty();
    }

    /// A signed visit stands as it was signed, whatever the chart learns later.
    @Test
    void aSignedVisitIsNotReopenedByTheChart() {
        var agreed = Cases.agreed(ABOUT, Cases.seedVisit());
        var later = charted("penicillin", Severity.SEVERE);
        assertThat(changed(later, agreed)).isNotEmpty();
        assertThat(changed(Cases.signed(later), agreed)).isEmpty();
    }

    /// What was said and is not there any more has changed, too.
    @Test
    void aSyringeThatWasTakenAwayHasChanged() {
        var agreed = Cases.agreed(ABOUT, Cases.seedVisit());
        var without = agreed.with(agreed.fields().stream()
                .filter(field -> field.group().equals(SolutionFields.SOLUTION) || field.group().equals("component"))
                .collect(Collectors.toMap(field -> field, _ -> "")));
        assertThat(changed(ABOUT, without)).containsExactly("solution");
    }

    private static Circumstances charted(String substance, Severity severity) {
        return Cases.about(new Allergies.Listed(List.of(new Allergy(substance, severity, "")), Cases.TODAY), List.of(),
                Sex.FEMALE);
    }

    private static List<String> changed(Circumstances about, Sheet sheet) {
        return Reading.of(about, sheet).findings().stream().filter(one -> one.rule().equals("time-out-changed"))
                .map(one -> String.join(", ", one.values())).toList();
    }
}
