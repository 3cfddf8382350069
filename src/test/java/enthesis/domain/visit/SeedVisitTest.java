package enthesis.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.finding.Finding;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import enthesis.domain.patient.Sex;
import enthesis.domain.solution.Ceiling;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Millilitres;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The case of the issue, taken from the physician's own page: RIGHT ankle, latex allergy, ibuprofen six days ago,
/// low-dose aspirin.
class SeedVisitTest {
    private final Circumstances about = Cases.about(
            new Allergies.Listed(List.of(new Allergy("latex", Severity.SEVERE, "hives")), Cases.TODAY), List.of(),
            Sex.FEMALE);
    private final Reading reading = Reading.of(about, Cases.seedVisit());

    @Test
    void mayBeSigned() {
        assertThat(reading.missingToSign()).isEmpty();
        assertThat(reading.beforeTimeOut()).isEmpty();
        assertThat(reading.open()).isEmpty();
    }

    @Test
    void onlyTellsToKeepTakingAspirin() {
        assertThat(reading.findings()).extracting(Finding::words).containsExactly("findings.aspirinLow");
    }

    @Test
    void addsUpToTheDigit() {
        var totals = reading.totals();
        assertThat(totals.pointsGiven()).isEqualTo(8);
        assertThat(totals.given()).isEqualTo(Millilitres.of("6.5"));
        assertThat(totals.dextroseGiven()).isEqualTo(Milligrams.of("975"));
        var solution = totals.of(1).orElseThrow();
        assertThat(solution.anaestheticGiven()).contains(Milligrams.of("13"));
        assertThat(solution.anaestheticDrawn()).contains(Milligrams.of("20"));
        assertThat(solution.unexplained()).hasValueSatisfying(rest -> assertThat(rest).isEqualByComparingTo("0"));
    }

    @Test
    void theCeilingIsTwoHundredEightyEightMilligrams() {
        var ceiling = (Ceiling.Known) reading.ceiling();
        assertThat(ceiling.drugs().getFirst().limit()).isEqualTo(Milligrams.of("288"));
        assertThat(ceiling.given()).isEqualTo(Milligrams.of("13").shareOf(Milligrams.of("288")));
        assertThat(ceiling.drawn()).isEqualTo(Milligrams.of("20").shareOf(Milligrams.of("288")));
        assertThat(ceiling.idealUnknown()).isFalse();
    }

    @Test
    void everySectionIsDone() {
        for (var section : Section.values()) {
            if (section != Section.NOTE) {
                assertThat(reading.state(section)).as(section.name()).isEqualTo(SectionState.DONE);
            }
        }
    }

    @Test
    void eachEmptiedElementIsMissedByName() {
        var sheet = Cases.seedVisit();
        for (var field : List.of("checkIn.infection", "vitals.weight", "solution[1].dextroseLot", "timeOut.side",
                "procedure.antiseptic", "procedure.start", "observation.minutes", "observation.complications",
                "aftercare.next", "sign.ending", "timeOut.completed", "solution[1].discarded", "procedure.guidance",
                "otherAnaesthetic.given", "solution[1].preparedAt", "procedure.imageKept")) {
            var missing = Reading.of(about, Cases.with(sheet, field, "")).missingToSign();
            assertThat(missing).as(field).extracting(finding -> finding.where().path()).contains(field);
        }
    }

    /// The fastest of many, and a frame as the bound, so that a busy machine does not decide.
    @Test
    void readsSixtyPointsWithinAFrame() {
        var sheet = Cases.seedVisit();
        for (int row = 9; row <= 60; row++) {
            sheet = Cases.point(sheet, row, "0.1", "given", "right");
        }
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 500; i++) {
            long start = System.nanoTime();
            var read = Reading.of(about, sheet);
            fastest = Math.min(fastest, System.nanoTime() - start);
            assertThat(read.points()).hasSize(60);
        }
        assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofMillis(16));
    }
}
