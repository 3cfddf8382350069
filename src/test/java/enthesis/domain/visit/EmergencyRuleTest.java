package enthesis.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.followup.emergency.Emergency;
import enthesis.domain.followup.emergency.Mark;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What was tapped on the emergency card of a visit is no "none observed", and is signed only when it is over.
class EmergencyRuleTest {
    private static final Instant OPENED = Instant.parse("2026-11-23T11:02:00Z");

    private static Emergency tapped(Mark.Kind... kinds) {
        var emergency = Emergency.begun(OPENED, Optional.of(Cases.about().visit().id()));
        for (var kind : kinds) {
            emergency = emergency.with(emergency.next(kind, kind == Mark.Kind.STRUCK ? 1 : 0, "",
                    Duration.ofSeconds(70), OPENED));
        }
        return emergency;
    }

    private static Optional<Finding> none(Sheet sheet, Emergency emergency) {
        return Reading.of(Cases.about().witnessing(List.of(emergency)), sheet).findings().stream()
                .filter(one -> one.rule().equals("emergency-none")).findFirst();
    }

    @Test
    void noComplicationAfterATapNeedsAReason() {
        var sheet = Cases.seedVisit();
        var ended = tapped(Mark.Kind.STOPPED, Mark.Kind.ENDED);
        var found = none(sheet, ended).orElseThrow();
        assertThat(found.level()).isEqualTo(Level.STOP);
        assertThat(found.values()).containsExactly("11:03");
        assertThat(found.where()).isEqualTo(ObservationFields.COMPLICATIONS);
        var about = Cases.about().witnessing(List.of(ended));
        assertThat(Reading.of(about, sheet).missingToSign()).contains(found);
        var reasoned = Cases.answered(about, sheet, "emergency-none", "a rehearsal with the team");
        assertThat(Reading.of(about, reasoned).open()).isEmpty();
    }

    @Test
    void whatWasStruckThroughOrIsToldSaysNothing() {
        assertThat(none(Cases.seedVisit(), tapped(Mark.Kind.STOPPED, Mark.Kind.STRUCK, Mark.Kind.ENDED))).isEmpty();
        assertThat(none(Cases.seedVisit(), tapped(Mark.Kind.ENDED))).isEmpty();
        assertThat(none(Cases.with(Cases.seedVisit(), "observation.complications", "some"),
                tapped(Mark.Kind.STOPPED, Mark.Kind.ENDED))).isEmpty();
        assertThat(none(Cases.with(Cases.seedVisit(), "observation.complications", ""),
                tapped(Mark.Kind.STOPPED, Mark.Kind.ENDED))).as("not answered yet").isEmpty();
    }

    @Test
    void whileTheCardRunsNothingIsSigned() {
        var sheet = Cases.with(Cases.seedVisit(), "observation.complications", "some", "observation.complication",
                "fainted");
        assertThat(rules(sheet, tapped(Mark.Kind.STOPPED))).containsExactly("emergency-runs");
        assertThat(rules(sheet, tapped())).as("opened, nothing tapped yet").containsExactly("emergency-runs");
        assertThat(rules(Cases.with(sheet, "sign.ending", "assessment-only"), tapped(Mark.Kind.STOPPED)))
                .contains("emergency-runs");
        assertThat(rules(sheet, tapped(Mark.Kind.STOPPED, Mark.Kind.ENDED))).isEmpty();
        assertThat(rules(sheet, tapped(Mark.Kind.ENDED))).isEmpty();
    }

    private static List<String> rules(Sheet sheet, Emergency emergency) {
        return Reading.of(Cases.about().witnessing(List.of(emergency)), sheet).missingToSign().stream()
                .map(Finding::rule).toList();
    }
}
