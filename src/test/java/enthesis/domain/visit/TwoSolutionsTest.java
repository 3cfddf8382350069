package enthesis.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.course.Course;
import enthesis.domain.course.Plan;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import enthesis.domain.patient.Sex;
import enthesis.domain.solution.Ceiling;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Percent;
import enthesis.domain.visit.fact.Totals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two solutions in one visit: each with its own sums, strength, age and rest; one ceiling over both.
class TwoSolutionsTest {

    private static Reading reading(String... pathsAndTexts) {
        return Reading.of(Cases.about(), Cases.with(TwoSolutions.sheet(), pathsAndTexts));
    }

    private static Optional<Finding> finding(Reading reading, String rule) {
        return reading.findings().stream().filter(one -> one.rule().equals(rule)).findFirst();
    }

    private static String title(Finding finding) {
        return finding.titled(finding.rule());
    }

    /// 3 mL of 150 and 3.5 mL of 250 mg/mL dextrose; 2 and 5 mg/mL lidocaine.
    @Test
    void eachPointIsReckonedWithItsOwnSolution() {
        var totals = reading().totals();
        assertThat(totals.given()).isEqualTo(Millilitres.of("6.5"));
        assertThat(totals.dextroseGiven()).isEqualTo(Milligrams.of("1325"));
        assertThat(totals.of(1).map(Totals.OfSolution::given)).contains(Millilitres.of("3"));
        assertThat(totals.of(2).map(Totals.OfSolution::given)).contains(Millilitres.of("3.5"));
        assertThat(totals.of(1).flatMap(Totals.OfSolution::anaestheticGiven)).contains(Milligrams.of("6"));
        assertThat(totals.of(2).flatMap(Totals.OfSolution::anaestheticGiven)).contains(Milligrams.of("17.5"));
        assertThat(totals.pointsFromNowhere()).isZero();
    }

    /// Drawn up 20 + 50 mg, given 6 + 17.5 mg, allowed 4.5 mg/kg x 64 kg (clinical.md 5.4).
    @Test
    void oneCeilingStandsOverBoth() {
        var known = (Ceiling.Known) reading().ceiling();
        assertThat(known.drugs()).singleElement().satisfies(drug -> {
            assertThat(drug.given()).isEqualTo(Milligrams.of("23.5"));
            assertThat(drug.drawn()).isEqualTo(Milligrams.of("70"));
            assertThat(drug.limit()).isEqualTo(Milligrams.of("288"));
        });
    }

    /// Shares of two drugs add up: 20 of 288 mg lidocaine, 50 of 128 mg ropivacaine (clinical.md 5.4).
    @Test
    void theSharesOfTwoDrugsAddUp() {
        var known = (Ceiling.Known) reading("solution[2].anaesthetic", "ropivacaine").ceiling();
        assertThat(known.drugs()).hasSize(2);
        assertThat(known.drawn().percent()).isEqualTo("46");
    }

    /// 60 + 130 mg at 40 kg: neither alone is above 180 mg, both together are.
    @Test
    void togetherTheyCanBeTooMuch() {
        var reading = reading("vitals.weight", "40", "solution[1].anaestheticStock", "2",
                "solution[1].anaestheticDrawn", "3", "solution[2].anaestheticDrawn", "6.5");
        assertThat(finding(reading, "ceiling").map(Finding::level)).contains(Level.STOP);
        assertThat(finding(reading, "ceiling").map(TwoSolutionsTest::title)).contains("ceiling");
    }

    /// What is in the syringe is not known before it is said: no ceiling is guessed meanwhile.
    @Test
    void oneThatIsOnlyAddedLeavesTheCeilingOpenAndCannotBeSigned() {
        var reading = Reading.of(Cases.about(), Cases.with(Cases.seedVisit(), "solution[2].added", "yes"));
        assertThat(reading.ceiling()).isEqualTo(new Ceiling.Incomplete("findings.ceilingSolution"));
        assertThat(finding(reading, "ceiling").map(Finding::where)).contains(Field.parse("solution[2].anaesthetic"));
        assertThat(reading.missingToSign()).filteredOn(one -> one.where().row() == 2)
                .extracting(TwoSolutionsTest::title)
                .contains("B: need-solution-anaesthetic-2", "B: need-solution-preparedBy-2");
    }

    @Test
    void eachBalanceIsItsOwn() {
        assertThat(reading().findings()).noneMatch(one -> one.rule().startsWith("balance"));
        var off = finding(reading("solution[2].discarded", "6"), "balance-2").orElseThrow();
        assertThat(off.values()).containsExactly("B", "10", "3.5", "6", "0.5");
        assertThat(off.about()).isEmpty();
        assertThat(finding(reading("solution[2].discarded", ""), "need-solution-discarded-2")).isPresent();
        assertThat(finding(reading("solution[2].discarded", "6", "solution[2].difference", "spilled",
                "solution[2].differenceFor", "0.5"), "balance-2")).isEmpty();
    }

    /// The course agreed 15 % (rulings 26); A is that, B is not.
    @Test
    void whatDiffersFromTheAgreedOneIsSaidOfThatSolution() {
        assertThat(finding(reading(), "agreed-1")).isEmpty();
        assertThat(finding(reading(), "agreed-2").map(TwoSolutionsTest::title)).contains("B: agreed-2");
    }

    @Test
    void oneSolutionIsSaidWithoutItsLetter() {
        var reading = Reading.of(Cases.about(), Cases.with(Cases.seedVisit(), "solution[1].preparedBy", ""));
        assertThat(reading.findings()).isNotEmpty().allMatch(one -> one.about().isEmpty());
    }

    /// Agreed are 15 % for the ankle and 25 % for the knee; the knee gets A.
    @Test
    void aPointGetsWhatWasAgreedForItsCourse() {
        var about = kneeAgreed("25");
        var knee = Cases.with(TwoSolutions.sheet(), "point[1].region", "knee", "point[1].side", "left",
                "point[2].region", "knee", "point[2].side", "left", "point[2].solution", "2", "point[7].solution", "1",
                "point[8].solution", "1");
        var found = Reading.of(about, knee).findings().stream()
                .filter(one -> one.rule().startsWith("agreed")).toList();
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.level()).isEqualTo(Level.CAUTION);
            assertThat(one.where()).isEqualTo(Field.parse("point[1].solution"));
            assertThat(one.values()).containsExactly("1", "A", "15", "LEFT knee", "25");
        });
    }

    private static Circumstances kneeAgreed(String percent) {
        var about = Cases.twoCourses();
        var knee = about.visit().at(2).course();
        var other = new Course(knee.id(), knee.patient(), knee.region(), knee.side(), knee.indication(),
                new Plan(Percent.of(percent), 3, 3, 6), knee.baseline(), knee.consents(), knee.opened(),
                Optional.empty());
        return new Circumstances(about.patient(), new Visit(about.visit().id(), about.patient().person().id(),
                List.of(about.visit().at(1), new Attended(other, 2)), about.visit().performed(),
                about.visit().entered(), Visit.State.OPEN), about.practice(), about.now(), about.zone(),
                about.userName(), about.sessions());
    }

    /// A known allergy to a component of any solution is a STOP (rulings 21).
    @ParameterizedTest
    @CsvSource({"lidocaine, solution[2].anaesthetic, lidocaine", "latex, solution[2].latexFree, no",
            "benzyl alcohol, solution[2].diluent, bacteriostatic-water"})
    void anAllergyToAnyOfThemIsAStop(String substance, String path, String text) {
        var allergies = new Allergies.Listed(List.of(new Allergy(substance, Severity.SEVERE, "")), Cases.TODAY);
        Sheet sheet = Cases.with(TwoSolutions.sheet(), "solution[1].anaesthetic", "none", path, text);
        var reading = Reading.of(Cases.about(allergies, List.of(), Sex.FEMALE), sheet);
        assertThat(reading.findings()).filteredOn(one -> one.level() == Level.STOP && one.rule().startsWith("C07"))
                .extracting(Finding::where).contains(Field.parse(path));
    }

    /// More of B was given than was drawn up, though A has enough left.
    @Test
    void moreGivenThanDrawnUpIsSeenPerSolution() {
        var unexplained = reading("point[8].volume", "9", "solution[2].discarded", "0").totals().of(2)
                .flatMap(Totals.OfSolution::unexplained);
        assertThat(unexplained).contains(new BigDecimal("-0.5"));
        assertThat(finding(reading("point[8].volume", "9", "solution[2].discarded", "0"), "balance-2")).isPresent();
    }

    /// What a time-out was about is both; after it, a change of B asks for another.
    @Test
    void theTimeOutIsAboutBoth() {
        assertThat(finding(reading(), "time-out-changed")).isEmpty();
        assertThat(reading().agreed().changedSince(
                reading("solution[2].dextroseDrawn", "4").sheet().text(TimeOutFields.COMPLETED_FOR))).isEmpty();
        assertThat(reading("solution[2].dextroseDrawn", "4").agreed()
                .changedSince(reading().sheet().text(TimeOutFields.COMPLETED_FOR))).containsExactly("solution");
    }
}
