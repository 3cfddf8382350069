package enthesis.domain.vitals.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.visit.Cases;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.VitalsFields;
import enthesis.domain.vitals.VitalsReader;
import enthesis.domain.words.Words;
import java.util.List;
import java.util.Locale;
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
            "temperature, 30.0, ASK", "temperature, 43.0, STOP", "respiration, 11, CAUTION", "respiration, 9, CAUTION",
            "respiration, 8, STOP", "spo2, 91, STOP",
            "spo2, 92, CAUTION", "spo2, 93, CAUTION", "glucose, 251, DEFER", "glucose, 69, DEFER"})
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
    void theSecondReadingCounts() {
        assertThat(findings(false, "vitals.blood-pressure", "184/90", "vitalsRepeat.blood-pressure", "148/86"))
                .isEmpty();
    }

    @Test
    void afterwardsTheSameLinesAskForCare() {
        assertThat(findings(false, "vitalsAfter.blood-pressure", "85/50")).extracting(Finding::rule, Finding::level)
                .containsExactly(tuple("BP-low-after", Level.CAUTION), tuple("NEWS-red-after", Level.CAUTION));
    }

    /// Clinical.md 4.1: one red score of NEWS2 calls the physician, whichever it is, and once.
    @ParameterizedTest
    @CsvSource({"temperature, 35.0", "blood-pressure, 90/60", "blood-pressure, 220/100", "heart-rate, 131",
            "heart-rate, 40", "respiration, 25", "respiration, 8", "spo2, 91"})
    void aSingleRedScoreCallsThePhysician(String sign, String text) {
        assertThat(findings(false, "vitals." + sign, text, "vitalsRepeat.heart-rate", "135"))
                .filteredOn(one -> one.rule().equals("NEWS-red")).extracting(Finding::level, Finding::words)
                .containsExactly(tuple(Level.CAUTION, "findings.redScore"));
    }

    @ParameterizedTest
    @CsvSource({"temperature, 35.1", "temperature, 41.0", "blood-pressure, 91/60", "blood-pressure, 219/100",
            "heart-rate, 130", "heart-rate, 41", "respiration, 24", "respiration, 9", "spo2, 92"})
    void noOtherScoreIsRed(String sign, String text) {
        assertThat(findings(false, "vitals." + sign, text)).extracting(Finding::rule).doesNotContain("NEWS-red");
    }

    /// Clinical.md 4.1: HbA1c from 8 %.
    @Test
    void aHighHba1cIsACaution() {
        assertThat(findings(false, "vitals.hba1c", "7.9")).isEmpty();
        assertThat(findings(false, "vitals.hba1c", "8,0 %")).extracting(Finding::rule, Finding::level, Finding::where)
                .containsExactly(tuple("HbA1c-high", Level.CAUTION, VitalsFields.HBA1C));
    }

    /// Clinical.md 4.1 in the other unit: 13.9 mmol/L is 250 mg/dL and silent, 3.9 is 70.
    @ParameterizedTest
    @CsvSource({"13.9, ''", "14.0, GLU-high", "3.9, ''", "3.8, GLU-low"})
    void glucoseIsJudgedInEitherUnit(String text, String rule) {
        assertThat(findings(true, "vitals.glucose", text, "vitals.glucose-unit", "mmol-l"))
                .extracting(Finding::rule).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    /// Clinical.md 4 and 4.1: 100.4 °F is fever, 100.2 °F (37.9 °C) asks; the finding names what was typed as well.
    @Test
    void feverIsFeverInFahrenheit() {
        assertThat(findings(false, "vitals.temperature", "100.2", "vitals.temperature-unit", "f"))
                .extracting(Finding::rule).containsExactly("T-warm");
        assertThat(findings(false, "vitals.temperature", "100.4", "vitals.temperature-unit", "f"))
                .extracting(Finding::rule, Finding::values)
                .containsExactly(tuple("T-fever", List.of("100.4 °F = 38.0", "°C")));
    }

    /// Clinical.md 4: BMI 8 to 100, else weight or height is a slip.
    @Test
    void aBodyMassThatCannotBeIsRefused() {
        assertThat(findings(false, "vitals.weight", "400", "vitals.height", "199")).extracting(Finding::rule,
                Finding::level).contains(tuple("BMI-limit", Level.REFUSED));
        assertThat(findings(false, "vitals.weight", "400", "vitals.height", "200")).extracting(Finding::rule)
                .containsExactly("BMI-ideal");
        assertThat(findings(false, "vitals.weight", "20", "vitals.height", "159")).extracting(Finding::rule,
                Finding::values).containsExactly(tuple("BMI-limit", List.of("7.9", "8", "100", "kg/m²")));
    }

    /// Clinical.md 4.1, every row: its bounds have no hole beside the next row, and each says whose rule it is.
    @Test
    void everyRowOfTheTableHasItsOwnWordsAndSource() {
        var words = new Words(Locale.ENGLISH);
        assertThat(Cases.PRACTICE.vitals().reconsider()).hasSizeGreaterThanOrEqualTo(30).allSatisfy(row -> {
            assertThat(words.knows(row.words() + ".title")).as(row.words()).isTrue();
            assertThat(words.knows(row.words() + ".why")).as(row.words()).isTrue();
            assertThat(row.source()).isNotNull();
        });
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
