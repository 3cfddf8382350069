package enthesis.domain.vitals.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Weighed;
import enthesis.domain.value.Centimetres;
import enthesis.domain.value.Kilograms;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Reading;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.VitalsFields;
import enthesis.domain.vitals.VitalsReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Clinical.md 4: a weight that changed more than 10 % since the last visit, an adult's height more than 3 cm,
/// is confirmed.
class ChangedRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 26);
    private static final Weighed LAST = new Weighed(Optional.of(Kilograms.of("70")), Optional.of(DAY), false,
            Optional.of(Centimetres.of("175")), Optional.of(DAY));

    private static List<Finding> findings(boolean adult, Weighed last, String... typed) {
        return new ChangedRule(Cases.PRACTICE.vitals(), adult)
                .findings(new VitalsReader(Cases.PRACTICE).read(Cases.sheet(typed)), last);
    }

    @ParameterizedTest
    @CsvSource({"weight, 77, ''", "weight, 77.1, W-changed", "weight, 63, ''", "weight, 62.9, W-changed",
            "height, 178, ''", "height, 178.1, H-changed", "height, 172, ''", "height, 171.9, H-changed"})
    void speaksOnlyBeyondTheLine(String sign, String text, String rule) {
        assertThat(findings(true, LAST, "vitals." + sign, text)).extracting(Finding::rule)
                .isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    /// 154 lb are 69.9 kg: typed into kilograms it would more than double the ceiling.
    @Test
    void aWeightInTheWrongUnitIsOfferedTheRightOne() {
        assertThat(findings(true, LAST, "vitals.weight", "154")).extracting(Finding::rule, Finding::level,
                Finding::values, Finding::mend).containsExactly(
                        tuple("W-changed", Level.CAUTION,
                                List.of("154.0", "kg", "70", "26 Oct 2026", "10"),
                                Map.of(VitalsFields.unit(Sign.WEIGHT,
                                        Moment.BEFORE), "lb")));
        assertThat(findings(true, LAST, "vitals.weight", "70", "vitals.weight-unit", "lb")).extracting(Finding::values,
                Finding::mend).containsExactly(
                        tuple(List.of("70 lb = 31.8", "kg", "70", "26 Oct 2026", "10"),
                                Map.of(VitalsFields.unit(Sign.WEIGHT,
                                        Moment.BEFORE), "kg")));
        assertThat(findings(true, LAST, "vitals.weight", "90")).extracting(Finding::mend).containsExactly(Map.of());
    }

    @Test
    void childrenGrowAndWhoWasNeverWeighedHasNotChanged() {
        assertThat(findings(false, LAST, "vitals.height", "185")).isEmpty();
        assertThat(findings(true, Weighed.NEVER, "vitals.height", "185", "vitals.weight", "154")).isEmpty();
    }

    /// Among the findings of a visit, open until confirmed.
    @Test
    void belongsToTheVisit() {
        var about = Cases.about();
        var heavier = about
                .knowing(new Patient(about.patient().person(), about.patient().allergies(), List.of(), LAST));
        var sheet = Cases.sheet("vitals.weight", "154");
        assertThat(Reading.of(heavier, sheet).open()).extracting(Finding::rule).contains("W-changed");
        assertThat(Reading.of(heavier, Cases.answered(heavier, sheet, "W-changed", "yes")).open())
                .extracting(Finding::rule).doesNotContain("W-changed");
    }
}
