package enthesis.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Sex;
import enthesis.domain.solution.Ceiling;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The second case of the issue: 40 kg, a 0.5 % lidocaine solution (clinical.md 5.4, rulings 19).
class CeilingTest {

    private static Sheet sheet(String millilitres) {
        return Cases.sheet("vitals.weight", "40", "vitals.height", "150", "solution[1].volume", millilitres,
                "solution[1].dextrosePercent", "15", "solution[1].dextroseStock", "50", "solution[1].anaesthetic",
                "lidocaine", "solution[1].anaestheticPercent", "0.5", "solution[1].anaestheticStock", "2",
                "solution[1].diluent", "water", "otherAnaesthetic.given", "none");
    }

    private static Optional<Finding> ceilingFinding(Sheet sheet) {
        return Reading.of(Cases.about(), sheet).findings().stream().filter(one -> one.rule().equals("ceiling"))
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource({"30, CAUTION, 83.3, 150 of 180 mg lidocaine", "37, STOP, 102.8, 185 of 180 mg lidocaine"})
    void amberAboveEightyPercentStopAboveAll(String volume, Level level, String percent, String doses) {
        var finding = ceilingFinding(sheet(volume)).orElseThrow();
        assertThat(finding.level()).isEqualTo(level);
        assertThat(finding.values().subList(0, 2)).containsExactly(percent, doses);
    }

    @ParameterizedTest
    @CsvSource({"28.8", "10"})
    void eightyPercentItselfIsSilent(String volume) {
        assertThat(ceilingFinding(sheet(volume))).isEmpty();
    }

    @Test
    void allOfItIsStillAmber() {
        assertThat(ceilingFinding(sheet("36")).orElseThrow().level()).isEqualTo(Level.CAUTION);
    }

    @Test
    void withoutAWeightThereIsNoCeilingAndItSaysSo() {
        var reading = Reading.of(Cases.about(), Cases.with(sheet("30"), "vitals.weight", ""));
        assertThat(reading.ceiling()).isEqualTo(new Ceiling.Incomplete("findings.ceilingWeight"));
        assertThat(reading.findings()).anyMatch(one -> one.words().equals("findings.ceilingWeight"));
        assertThat(reading.beforeTimeOut()).anyMatch(one -> one.words().equals("findings.ceilingWeight"));
    }

    @Test
    void aWeightThatWasNotTakenIsAStop() {
        var reading = Reading.of(Cases.about(), Cases.with(sheet("30"), "vitals.weight", "not-measured"));
        assertThat(reading.findings())
                .anyMatch(one -> one.level() == Level.STOP && one.words().equals("findings.ceilingNone"));
    }

    @Test
    void theReasonForNoWeightIsNoReasonForTooMuch() {
        var without = Cases.answered(Cases.about(), Cases.with(sheet("37"), "vitals.weight", "not-measured"),
                "ceiling-none", "the scales are broken today");
        assertThat(Reading.of(Cases.about(), without).open()).noneMatch(one -> one.level() == Level.STOP);
        var weighed = Reading.of(Cases.about(), Cases.with(without, "vitals.weight", "40"));
        assertThat(weighed.open()).anyMatch(one -> one.words().equals("findings.ceilingStop"));
    }

    private static boolean stops(Sheet sheet) {
        return Reading.of(Cases.about(), sheet).open().stream().anyMatch(one -> one.rule().equals("ceiling"));
    }

    /// A reason belongs to the total it was given for: it answers a lower one, never a higher.
    @Test
    void aReasonForAHundredAndTwoPercentAnswersNoMore() {
        var finding = ceilingFinding(sheet("37")).orElseThrow();
        var answered = sheet("37").with(Map.of(finding.answer(), "agreed with the anaesthetist", finding.basis(),
                finding.said()));
        assertThat(stops(answered)).isFalse();
        assertThat(stops(Cases.with(answered, "solution[1].volume", "36.5"))).isFalse();
        assertThat(stops(Cases.with(answered, "solution[1].volume", "99"))).isTrue();
        assertThat(stops(Cases.with(answered, "vitals.weight", "30"))).isTrue();
    }

    @Test
    void dotsAreNoReason() {
        assertThat(stops(Cases.with(sheet("37"), "answered.ceiling", "...................."))).isTrue();
    }

    /// What is in the syringe counts before the rest of it is said; what can't be read makes the ceiling incomplete.
    @Test
    void theAnaestheticCountsAsSoonAsItIsDrawnUp() {
        var drawn = Cases.with(sheet("10"), "solution[1].anaestheticDrawn", "10");
        assertThat(ceilingFinding(drawn).orElseThrow().values().get(1)).isEqualTo("200 of 180 mg lidocaine");
        var unread = Cases.with(sheet("10"), "solution[1].anaestheticDrawn", "ten");
        assertThat(Reading.of(Cases.about(), unread).ceiling())
                .isEqualTo(new Ceiling.Incomplete("findings.ceilingSolution"));
    }

    /// BMI 30.04 is above 30, although it is shown as 30: the ideal weight counts (clinical.md 5.4).
    @Test
    void aLittleAboveTheMassIndexIsAbove() {
        var heavy = Cases.with(sheet("10"), "vitals.weight", "67.6", "vitals.height", "150");
        var ceiling = (Ceiling.Known) Reading.of(Cases.about(), heavy).ceiling();
        assertThat(List.of(ceiling.weight().toString(), ceiling.ideal())).isEqualTo(List.of("45", true));
    }

    @Test
    void givenAndPlannedCountAlthoughLessIsDrawnUp() {
        var drawn = Cases.with(sheet("10"), "solution[1].dextroseDrawn", "3", "solution[1].anaestheticDrawn", "2.5",
                "solution[1].diluentDrawn", "4.5");
        var planned = Cases.point(Cases.point(drawn, 1, "20", "given", "right"), 2, "17", "planned", "right");
        var ceiling = (Ceiling.Known) Reading.of(Cases.about(), planned).ceiling();
        var drug = ceiling.drugs().getFirst();
        assertThat(List.of(drug.given(), drug.planned(), drug.drawn()))
                .isEqualTo(List.of(Milligrams.of("100"), Milligrams.of("185"), Milligrams.of("50")));
        assertThat(ceilingFinding(planned).orElseThrow().level()).isEqualTo(Level.STOP);
    }

    @Test
    void otherAnaestheticOfTheDayIsAddedAsAShare() {
        var both = Cases.with(sheet("10"), "otherAnaesthetic.given", "yes", "otherAnaesthetic.drug", "bupivacaine",
                "otherAnaesthetic.mg", "20");
        var ceiling = (Ceiling.Known) Reading.of(Cases.about(), both).ceiling();
        assertThat(ceiling.drawn().value()).isCloseTo(new BigDecimal("0.527778"), within(new BigDecimal("0.0000005")));
        assertThat(ceiling.given()).isEqualTo(Share.of("0.25"));
    }

    @Test
    void otherAnaestheticUnansweredIsIncomplete() {
        var reading = Reading.of(Cases.about(), Cases.with(sheet("10"), "otherAnaesthetic.given", ""));
        assertThat(reading.ceiling()).isEqualTo(new Ceiling.Incomplete("findings.ceilingOther"));
        assertThat(reading.beforeTimeOut()).anyMatch(one -> one.words().equals("findings.ceilingOther"));
    }

    @Test
    void heightOrSexMissingIsAmber() {
        var noHeight = Reading.of(Cases.about(), Cases.with(sheet("10"), "vitals.height", ""));
        var noSex = Reading.of(Cases.about(new Allergies.NotAsked(), List.of(), Sex.UNKNOWN), sheet("10"));
        assertThat(List.of(noHeight, noSex)).allSatisfy(reading -> assertThat(reading.findings())
                .anyMatch(one -> one.words().equals("findings.idealUnknown") && one.level() == Level.CAUTION));
    }

    @Test
    void withoutAnaestheticNoWeightIsNeeded() {
        var sheet = Cases.with(sheet("10"), "solution[1].anaesthetic", "none", "vitals.weight", "");
        assertThat(Reading.of(Cases.about(), sheet).ceiling()).isEqualTo(new Ceiling.NoAnaesthetic());
    }

    /// What was answered after the time-out may not take the ceiling away: a standing STOP went with it (rulings
    /// 19, 23).
    @Test
    void theCeilingNeverVanishesAfterTheTimeOut() {
        var about = Cases.about(new Allergies.NoneKnown(Cases.TODAY), List.of(), Sex.FEMALE);
        var over = Cases.agreed(Cases.with(Cases.seedVisit(), "vitals.weight", "20", "solution[1].anaestheticDrawn",
                "10"));
        assertThat(Reading.of(about, over).open()).extracting(Finding::words).contains("findings.ceilingStop");
        var reading = Reading.of(about, Cases.with(over, "otherAnaesthetic.given", "yes"));
        assertThat(reading.open()).extracting(Finding::words).contains("findings.ceilingOther",
                "findings.timeOutChanged");
        assertThat(reading.missingToSign()).extracting(Finding::words).contains("findings.ceilingOther",
                "findings.needOtherDrug", "findings.needOtherDose");
        var known = Cases.with(over, "otherAnaesthetic.given", "yes", "otherAnaesthetic.drug", "lidocaine",
                "otherAnaesthetic.mg", "20");
        assertThat(Reading.of(about, known).open()).extracting(Finding::words).contains("findings.ceilingStop");
    }

    @Test
    void aGivenPointWithoutACeilingSaysWhy() {
        var planned = Cases.point(Cases.with(sheet("10"), "otherAnaesthetic.given", ""), 1, "1", "planned", "right");
        assertThat(ceilingFinding(planned)).isEmpty();
        assertThat(ceilingFinding(Cases.with(planned, "point[1].state", "given")).map(Finding::words))
                .contains("findings.ceilingOther");
    }

    @ParameterizedTest
    @CsvSource({"2 mL, refusals.unit", "0, refusals.zero", "some, refusals.number"})
    void aDoseThatIsNoneIsRefused(String typed, String words) {
        var sheet = Cases.with(sheet("10"), "otherAnaesthetic.given", "yes", "otherAnaesthetic.drug", "lidocaine",
                "otherAnaesthetic.mg", typed);
        assertThat(Reading.of(Cases.about(), sheet).findings().stream()
                .filter(one -> one.where().equals(SolutionFields.otherMg(0)))).extracting(Finding::words)
                .containsExactly(words);
    }

    /// 18 mL of 1 % are 180 mg, all that 40 kg may have (clinical.md 5.4, L1), in however many mL they are dissolved.
    @Test
    void allOfTheSyringeIsWhatWasDrawnUp() {
        var drawn = Cases.with(sheet("27"), "solution[1].anaestheticPercent", "", "solution[1].anaestheticStock", "1",
                "solution[1].dextroseDrawn", "8", "solution[1].anaestheticDrawn", "18", "solution[1].diluentDrawn",
                "1");
        var given = Cases.point(Cases.point(drawn, 1, "10", "given", "right"), 2, "17", "given", "right");
        assertThat(((Ceiling.Known) Reading.of(Cases.about(), given).ceiling()).given()).isEqualTo(Share.of("1"));
        assertThat(ceilingFinding(given).orElseThrow().level()).isEqualTo(Level.CAUTION);
        var planned = Cases.with(given, "point[2].state", "planned");
        assertThat(ceilingFinding(planned).orElseThrow().level()).isEqualTo(Level.CAUTION);
    }

    /// 30 mL of 0.6 % are 180 mg, whatever stock they come from.
    @Test
    void whatIsAimedAtIsNotRoundedEither() {
        var aimed = Cases.with(sheet("30"), "solution[1].anaestheticPercent", "0.6", "solution[1].anaestheticStock",
                "0.7", "solution[1].dextrosePercent", "5");
        assertThat(((Ceiling.Known) Reading.of(Cases.about(), aimed).ceiling()).drawn()).isEqualTo(Share.of("1"));
    }
}
