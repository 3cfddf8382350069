package enthesis.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.note.SeedCase;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import enthesis.domain.patient.Sex;
import enthesis.domain.solution.Ceiling;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Millilitres;
import enthesis.domain.visit.NoteFields.Paragraph;
import enthesis.domain.visit.fact.Totals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Three solutions in one visit, two of them with sodium morrhuate beside dextrose: A 15 % with 0.5 % morrhuate, B 25 %
/// with lidocaine alone, C 12.5 % with 1 % morrhuate and ropivacaine (clinical.md 5.3, 5.4).
class ThreeSolutionsTest {
    private static final Circumstances ABOUT = Cases.about(new Allergies.NoneKnown(Cases.TODAY), List.of(), Sex.FEMALE);

    /// C: 2.5 mL of 50 %, 2 mL of morrhuate 5 %, 2 mL of ropivacaine 0.5 %, 3.5 mL of water; 3.5 mL of it are given.
    private static Sheet sheet(String... more) {
        var third = Cases.with(SecondProliferant.in(TwoSolutions.sheet()), "solution[3].added", "yes",
                "solution[3].volume", "10", "solution[3].dextrosePercent", "12.5", "solution[3].dextroseStock", "50",
                "solution[3].proliferantAdded", "yes", "solution[3].proliferant", "morrhuate",
                "solution[3].proliferantPercent", "1", "solution[3].proliferantStock", "5",
                "solution[3].anaesthetic", "ropivacaine", "solution[3].anaestheticPercent", "0.1",
                "solution[3].anaestheticStock", "0.5", "solution[3].diluent", "water", "solution[3].dextroseDrawn",
                "2.5", "solution[3].proliferantDrawn", "2", "solution[3].anaestheticDrawn", "2",
                "solution[3].diluentDrawn", "3.5", "solution[3].discarded", "8", "solution[2].discarded", "8.5",
                "point[8].solution", "3");
        return Cases.with(third, more);
    }

    private static Reading reading(String... more) {
        return Reading.of(ABOUT, sheet(more));
    }

    private static Optional<Finding> finding(Reading reading, String rule) {
        return reading.findings().stream().filter(one -> one.rule().equals(rule)).findFirst();
    }

    /// A gives 3 mL of 5 mg/mL, C 2 mL of 10 mg/mL morrhuate; B holds none.
    @Test
    void eachProliferantIsReckonedWithItsOwnSolution() {
        var totals = reading().totals();
        assertThat(totals.given()).isEqualTo(Millilitres.of("6.5"));
        assertThat(totals.proliferants()).isEqualTo(Map.of("morrhuate", Milligrams.of("35")));
        assertThat(totals.dextroseGiven()).isEqualTo(Milligrams.of("1075"));
        assertThat(totals.of(3).flatMap(Totals.OfSolution::anaestheticGiven)).contains(Milligrams.of("2"));
        assertThat(totals.of(1).flatMap(Totals.OfSolution::unexplained)).contains(BigDecimal.ZERO);
    }

    /// 20 + 50 mg of 288 mg lidocaine and 10 mg of 128 mg ropivacaine are drawn up: 24.3 + 7.8 %.
    @Test
    void oneCeilingStandsOverAllThree() {
        var known = (Ceiling.Known) reading().ceiling();
        assertThat(known.drugs()).extracting(one -> one.drug() + " " + one.drawn().shown() + " of "
                + one.limit().shown()).containsExactlyInAnyOrder("lidocaine 70 of 288", "ropivacaine 10 of 128");
        assertThat(known.drawn().percent()).isEqualTo("32.1");
        assertThat(((Ceiling.Incomplete) reading("solution[3].anaesthetic", "").ceiling()).toString())
                .contains("findings.ceilingSolution");
    }

    /// Fish is in two of the three syringes: both are named, the one without is not.
    @Test
    void anAllergyIsSaidOfEverySyringeThatHoldsIt() {
        var fish = new Allergies.Listed(List.of(new Allergy("fish", Severity.SEVERE, "")), Cases.TODAY);
        var found = Reading.of(Cases.about(fish, List.of(), Sex.FEMALE), sheet()).findings().stream()
                .filter(one -> one.level() == Level.STOP && one.where().group().equals("solution")).toList();
        assertThat(found).extracting(Finding::where).containsExactlyInAnyOrder(
                Field.parse("solution[1].proliferant"), Field.parse("solution[3].proliferant"));
        assertThat(found).extracting(one -> one.titled("x")).containsExactlyInAnyOrder("A: x", "C: x");
    }

    @Test
    void eachHasItsOwnBalanceAndItsOwnGaps() {
        assertThat(reading().findings()).noneMatch(one -> one.rule().startsWith("balance"));
        var off = finding(reading("solution[3].discarded", "7"), "balance-3").orElseThrow();
        assertThat(off.values()).containsExactly("C", "10", "2", "7", "1");
        assertThat(reading().missingToSign()).extracting(one -> one.titled(one.rule()))
                .contains("C: need-solution-proliferantLot-3", "C: need-solution-preparedBy-3")
                .noneMatch(title -> title.startsWith("B: need"));
    }

    /// Four products in A and in C (clinical.md 5.6), three in B.
    @Test
    void tooManyProductsAreSaidPerSyringe() {
        assertThat(reading().findings().stream().filter(one -> one.rule().startsWith("products-"))
                .map(one -> one.titled("four"))).containsExactlyInAnyOrder("A: four", "C: four");
    }

    @Test
    void theNoteTellsTheThreeApart() {
        var text = SeedCase.paragraph(SeedCase.reading(sheet()), Paragraph.SOLUTION).text();
        assertThat(text).contains("sodium morrhuate", "ropivacaine").containsSubsequence("A", "B", "C");
    }

    /// Whatever is given of each: the doses of the day are the sums of what each syringe gave, in any order of points.
    @Test
    void dosesAddUpOverSyringesInAnyOrder() {
        var random = new Random(20261129);
        for (int round = 0; round < 60; round++) {
            var sheet = sheet();
            var morrhuate = BigDecimal.ZERO;
            var dextrose = BigDecimal.ZERO;
            for (int point = 1; point <= 8; point++) {
                int row = 1 + random.nextInt(3);
                var volume = new BigDecimal(1 + random.nextInt(20)).movePointLeft(1);
                sheet = Cases.with(sheet, "point[" + point + "].solution", Integer.toString(row),
                        "point[" + point + "].volume", volume.toPlainString());
                morrhuate = morrhuate.add(volume.multiply(new BigDecimal(List.of("5", "0", "10").get(row - 1))));
                dextrose = dextrose.add(volume.multiply(new BigDecimal(List.of("150", "250", "125").get(row - 1))));
            }
            var totals = Reading.of(ABOUT, sheet).totals();
            assertThat(totals.dextroseGiven().value()).isEqualByComparingTo(dextrose);
            assertThat(totals.proliferants().getOrDefault("morrhuate", Milligrams.NONE).value())
                    .isEqualByComparingTo(morrhuate);
        }
    }
}
