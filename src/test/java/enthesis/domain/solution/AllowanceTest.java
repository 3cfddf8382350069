package enthesis.domain.solution;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.finding.Source;
import enthesis.domain.patient.Sex;
import enthesis.domain.practice.Anaesthetics;
import enthesis.domain.value.Centimetres;
import enthesis.domain.value.Kilograms;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Share;
import enthesis.domain.visit.Cases;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The limits of clinical.md 5.4.
class AllowanceTest {
    private static final Anaesthetics NUMBERS = Cases.PRACTICE.anaesthetics();

    private static Milligrams limit(String kg, Anaesthetics.Drug drug) {
        return Allowance.of(Kilograms.of(kg), Optional.empty(), Sex.FEMALE, NUMBERS).limit(drug);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"L1, 40, lidocaine, 180", "L2, 60, lidocaine, 270", "L4, 80, lidocaine, 300",
            "L7, 70, bupivacaine, 140",
            "L8, 100, bupivacaine, 175", "L9, 60, ropivacaine, 120"})
    void limitsByWeightAndByCap(String id, String kg, String drug, String expected) {
        assertThat(limit(kg, NUMBERS.drug(drug).orElseThrow())).as(id).isEqualTo(Milligrams.of(expected));
    }

    @Test
    void reachesTheCapAtTwoThirdsOfAHundred() {
        var limit = limit("66.6667", NUMBERS.drug("lidocaine").orElseThrow());
        assertThat(limit).as("L3").isEqualTo(Milligrams.of("300"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"L5, 60, 7, 500, 420", "L6, 80, 7, 500, 500", "L9 other table, 60, 3, 200, 180"})
    void aPracticeMayChooseOtherNumbers(String id, String kg, String mgPerKg, String most, String expected) {
        var drug = new Anaesthetics.Drug("x", "x", "amide", new BigDecimal(mgPerKg), Milligrams.of(most), List.of(),
                BigDecimal.ZERO, true, Source.PRACTICE);
        assertThat(limit(kg, drug)).as(id).isEqualTo(Milligrams.of(expected));
    }

    @Test
    void sharesOfSeveralDrugsAdd() {
        var both = Milligrams.of("40").shareOf(Milligrams.of("300"))
                .plus(Milligrams.of("20").shareOf(Milligrams.of("175")));
        assertThat(six(both)).as("L10").isEqualTo(Share.of("0.247619"));
        assertThat(six(Milligrams.of("45").shareOf(limit("60", NUMBERS.drug("lidocaine").orElseThrow())))).as("L11")
                .isEqualTo(Share.of("0.166667"));
    }

    private static Share six(Share share) {
        return new Share(share.value().setScale(6, RoundingMode.HALF_UP));
    }

    /// All of the limit is allowed and the least more is not, also when it is given in thirds of several drugs.
    @Test
    void theLimitIsJudgedToTheLastDrop() {
        var third = Milligrams.of("60").shareOf(Milligrams.of("180"));
        assertThat(third.plus(third).plus(third).isAbove(BigDecimal.ONE)).isFalse();
        assertThat(Milligrams.of("120").shareOf(Milligrams.of("180")).plus(third).isAbove(BigDecimal.ONE)).isFalse();
        assertThat(Milligrams.of("180.00001").shareOf(Milligrams.of("180")).isAbove(BigDecimal.ONE)).isTrue();
        assertThat(Milligrams.of("300").shareOf(Milligrams.of("300")).isAbove(BigDecimal.ONE)).isFalse();
        assertThat(Milligrams.of("144.0001").shareOf(Milligrams.of("180")).isAbove(new BigDecimal("0.8"))).isTrue();
    }

    /// L12: the number for the 30 % reduction is the practice's.
    @Test
    void thirtyPercentLessOfTwoHundredSeventyIsOneHundredEightyNine() {
        var kept = BigDecimal.ONE.subtract(NUMBERS.reducedBy().value());
        assertThat(limit("60", NUMBERS.drug("lidocaine").orElseThrow()).value().multiply(kept))
                .isEqualByComparingTo("189");
    }

    @ParameterizedTest
    @CsvSource({"100, 175, MALE, 75, true, false", "100, 175, FEMALE, 70, true, false",
            "90, 175, MALE, 90, false, false",
            "100, 175, UNKNOWN, 70, true, true", "64, 165, FEMALE, 64, false, false"})
    void aboveThirtyTheIdealWeightCounts(String kg, String cm, Sex sex, String counts, boolean ideal, boolean unknown) {
        assertThat(Allowance.of(Kilograms.of(kg), Optional.of(Centimetres.of(cm)), sex, NUMBERS))
                .isEqualTo(new Allowance(Kilograms.of(counts), ideal, unknown));
    }

    @Test
    void withoutHeightTheRuleIsNotApplied() {
        assertThat(Allowance.of(Kilograms.of("100"), Optional.empty(), Sex.MALE, NUMBERS))
                .isEqualTo(new Allowance(Kilograms.of("100"), false, true));
    }
}
