package enthesis.domain.vitals;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.visit.Cases;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The reconsider-today table, clinical.md 4.1, at both sides of every line.
class ReconsiderRuleTest {

    private static List<Finding> findings(boolean diabetic, String... typed) {
        return new ReconsiderRule(Cases.PRACTICE, diabetic)
                .findings(new VitalsReader(Cases.PRACTICE).read(Cases.sheet(typed)));
    }

    @ParameterizedTest
    @CsvSource({"temperature, 38.0, STOP", "temperature, 37.9, ASK", "temperature, 37.5, ASK", "temperature, 35.0, ASK",
            "blood-pressure, 180/90, STOP", "blood-pressure, 150/110, STOP", "blood-pressure, 179/90, CAUTION",
            "blood-pressure, 160/90, CAUTION", "blood-pressure, 150/100, CAUTION", "blood-pressure, 90/60, STOP",
            "blood-pressure, 91/60, CAUTION", "blood-pressure, 100/60, CAUTION", "heart-rate, 131, STOP",
            "heart-rate, 130, CAUTION", "heart-rate, 111, CAUTION", "heart-rate, 40, STOP", "heart-rate, 41, CAUTION",
            "heart-rate, 50, CAUTION", "respiration, 25, STOP", "respiration, 24, CAUTION", "respiration, 21, CAUTION",
            "respiration, 11, CAUTION", "respiration, 9, CAUTION", "respiration, 8, STOP", "spo2, 91, STOP",
            "spo2, 92, CAUTION", "spo2, 93, CAUTION", "glucose, 251, CAUTION", "glucose, 69, DEFER"})
    void speaksFromTheLineOn(String sign, String text, Level level) {
        assertThat(findings(true, "vitals." + sign, text)).first().extracting(Finding::level).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"temperature, 37.4", "temperature, 35.1", "blood-pressure, 159/99", "blood-pressure, 101/60",
            "heart-rate, 110", "heart-rate, 51", "respiration, 20", "respiration, 12", "spo2, 94", "glucose, 250",
            "glucose, 70"})
    void isSilentBeforeTheLine(String sign, String text) {
        assertThat(findings(true, "vitals." + sign, text)).isEmpty();
    }

    @Test
    void highGlucoseIsOnlyAboutDiabetics() {
        assertThat(findings(false, "vitals.glucose", "300")).isEmpty();
    }

    @Test
    void demandsASecondReadingFromTheStopLineOn() {
        assertThat(findings(false, "vitals.blood-pressure", "180/90")).extracting(Finding::rule)
                .containsExactly("BP-stop", "BP-again");
        assertThat(findings(false, "vitals.blood-pressure", "164/92")).extracting(Finding::rule)
                .containsExactly("BP-high");
    }

    @Test
    void theSecondReadingCounts() {
        assertThat(findings(false, "vitals.blood-pressure", "184/90", "vitalsRepeat.blood-pressure", "148/86"))
                .isEmpty();
    }

    @Test
    void offersASecondReadingFromTheCautionLineOn() {
        var rule = new ReconsiderRule(Cases.PRACTICE, false);
        var reader = new VitalsReader(Cases.PRACTICE);
        assertThat(rule.offersAgain(reader.read(Cases.sheet("vitals.blood-pressure", "164/92")))).isTrue();
        assertThat(rule.offersAgain(reader.read(Cases.sheet("vitals.blood-pressure", "159/92")))).isFalse();
    }

    @Test
    void afterwardsTheSameLinesAskForCare() {
        assertThat(findings(false, "vitalsAfter.blood-pressure", "85/50")).extracting(Finding::rule, Finding::level)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("BP-low-after", Level.CAUTION));
    }

    @Test
    void idealWeightIsMentionedAboveThirty() {
        assertThat(findings(false, "vitals.weight", "92", "vitals.height", "175")).isEmpty();
        assertThat(findings(false, "vitals.weight", "93", "vitals.height", "175")).extracting(Finding::rule)
                .containsExactly("BMI-ideal");
    }

    /// Clinical.md 4: 100-139 above, 60-89 below.
    @ParameterizedTest
    @CsvSource({"130/95, false", "130/89, true", "120/55, false", "145/80, false", "100/60, true"})
    void bothNumbersOfABloodPressureHaveTheirBand(String text, boolean usual) {
        var kept = new VitalsReader(Cases.PRACTICE).read(Cases.sheet("vitals.blood-pressure", text))
                .measured(Sign.BLOOD_PRESSURE, Moment.BEFORE).orElseThrow();
        assertThat(new ReconsiderRule(Cases.PRACTICE, false).usual(kept)).isEqualTo(usual);
    }
}
