package enthesis.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.map.PointFields;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Sex;
import enthesis.domain.solution.Ceiling;
import java.time.Duration;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Clinical.md 1.1 and rulings 8: only what was done is asked for.
class SignGateTest {
    private static final Circumstances ABOUT = Cases.about(new Allergies.NoneKnown(Cases.TODAY), List.of(), Sex.FEMALE);
    private static final Circumstances TOMORROW = ABOUT.at(ABOUT.now().plus(Duration.ofDays(1)));

    private static List<String> missing(Sheet sheet) {
        return missing(ABOUT, sheet);
    }

    private static List<String> missing(Circumstances about, Sheet sheet) {
        return Reading.of(about, sheet).missingToSign().stream().map(Finding::words)
                .map(words -> words.replace("findings.", "")).toList();
    }

    @Test
    void anEmptyVisitLacksEverything() {
        assertThat(missing(Sheet.EMPTY)).contains("needAllergies", "needPressure", "needSolution", "needSide",
                "needPoints", "needComplications", "needGiven", "needEnding").hasSizeGreaterThan(40);
    }

    /// Clinical.md 1, row 11: the response since the last session, of each course.
    @Test
    void everyCourseIsAskedForItsOwnPain() {
        var sheet = Cases.with(Cases.seedVisit(), "checkIn[2].flare", "settled", "timeOut[2].side", "left");
        var agreed = Cases.agreed(Cases.twoCourses(), sheet);
        assertThat(ofTwo(agreed)).containsExactly("findings.needPainNow[, LEFT knee] pain[2].now",
                "findings.needPainAverage[, LEFT knee] pain[2].average",
                "findings.needPainWorst[, LEFT knee] pain[2].worst");
        assertThat(ofTwo(Cases.with(agreed, "pain[2].now", "7", "pain[2].average", "0", "pain[2].worst",
                "not-measured"))).isEmpty();
    }

    private static List<String> ofTwo(Sheet sheet) {
        return Reading.of(Cases.twoCourses(), sheet).missingToSign().stream()
                .filter(one -> one.level() == Level.MISSING || one.level() == Level.REFUSED)
                .map(one -> one.words() + one.values() + " " + one.where()).toList();
    }

    @Test
    void aDeferredVisitNeedsOnlyItsReason() {
        var sheet = Cases.sheet("checkIn.infection", "yes", "sign.ending", "deferred");
        assertThat(missing(sheet)).containsExactly("needEndingReason");
        assertThat(missing(Cases.with(sheet, "sign.endingReason", "redness at the site"))).isEmpty();
    }

    @Test
    void whatWasDrawnUpForNothingIsDiscarded() {
        var sheet = Cases.sheet("sign.ending", "deferred", "sign.endingReason", "fainted", "solution[1].dextroseStock",
                "50",
                "solution[1].dextroseDrawn", "3", "solution[1].anaesthetic", "none", "solution[1].diluent", "none");
        assertThat(missing(sheet)).containsExactly("needDiscarded");
        assertThat(missing(Cases.with(sheet, "solution[1].discarded", "3"))).isEmpty();
    }

    @Test
    void anAssessmentNeedsNothingElse() {
        assertThat(missing(Cases.sheet("sign.ending", "assessment_only"))).isEmpty();
    }

    @Test
    void stoppedMidwayAfterTheFirstPointNeedsAll() {
        var sheet = Cases.with(Cases.seedVisit(), "sign.ending", "stopped", "sign.endingReason", "faint feeling",
                "observation.minutes", "");
        assertThat(missing(sheet)).containsExactly("needMinutes");
    }

    @Test
    void aTextThatWasNotAcceptedIsNeverSigned() {
        assertThat(missing(Cases.sheet("sign.ending", "assessment_only", "vitals.temperature", "98.6")))
                .containsExactly("refusals.looksLike");
    }

    @Test
    void plannedPointsAreNotSigned() {
        assertThat(missing(Cases.point(Cases.seedVisit(), 9, "0", "planned", "right")))
                .containsExactly("needNoPlanned");
    }

    @Test
    void givenPointsContradictADeferredEnding() {
        assertThat(missing(Cases.with(Cases.seedVisit(), "sign.ending", "deferred"))).contains("endingGiven");
    }

    @ParameterizedTest
    @CsvSource({"solution[1].discarded, 3, balance", "procedure.end, 09:40, endBeforeStart",
            "observation.complications, some, complicationWords",
            "observation.neurovascular, changed, neurovascularWords",
            "observation.condition, unwell, conditionWords", "observation.minutes, 10, minutesFew",
            "point[1].volume, '', pointVolume", "point[1].volume, 60, pointAbsurd",
            "point[1].solution, 2, pointSolution",
            "solution[1].dextroseExpiry, 10/26, expired", "procedure.start, 14:40, beyondUse"})
    void aGapKeepsTheNoteUnsigned(String field, String text, String words) {
        assertThat(missing(Cases.with(Cases.seedVisit(), field, text))).contains(words);
    }

    /// Begun before midnight, ended after it; an end hours before the start is a slip.
    @ParameterizedTest
    @CsvSource({"23:50, 00:10, ''", "22:00, 02:00, ''", "22:00, 02:01, endBeforeStart", "10:55, 10:50, endBeforeStart"})
    void aProcedureMayCrossMidnight(String start, String end, String finding) {
        var sheet = Cases.with(Cases.seedVisit(), "procedure.start", start, "procedure.end", end,
                "solution[1].preparedAt", start);
        assertThat(missing(TOMORROW, sheet)).isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
    }

    /// Prepared before midnight, injected after it, within the beyond-use time.
    @ParameterizedTest
    @CsvSource({"23:50, 00:30, ''", "23:50, 03:50, ''", "23:50, 03:51, preparedLater", "10:30, 10:29, preparedLater"})
    void aSyringeMayBeUsedAfterMidnight(String prepared, String start, String finding) {
        var sheet = Cases.with(Cases.seedVisit(), "solution[1].preparedAt", prepared, "procedure.start", start,
                "procedure.end", start);
        assertThat(missing(TOMORROW, sheet)).isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
    }

    @Test
    void everyGivenPointHasItsNeedle() {
        var sheet = Cases.with(Cases.seedVisit(), "point[3].needle", "", "point[5].needle", " ");
        var finding = Reading.of(ABOUT, sheet).missingToSign().getFirst();
        assertThat(finding.words() + finding.values()).isEqualTo("findings.needNeedle[3, 5]");
        assertThat(finding.where()).isEqualTo(PointFields.needle(3));
    }

    @Test
    void aPointFromASolutionThatIsNotThereIsInNoCeiling() {
        for (var state : List.of("given", "planned")) {
            var reading = Reading.of(ABOUT, Cases.with(Cases.seedVisit(), "point[8].solution", "2", "point[8].state",
                    state));
            assertThat(reading.ceiling()).isEqualTo(new Ceiling.Incomplete("findings.ceilingPoint"));
            assertThat(reading.missingToSign()).extracting(Finding::words).contains("findings.pointSolution");
            assertThat(reading.beforeTimeOut()).extracting(Finding::words).contains("findings.ceilingPoint");
        }
    }

    @Test
    void anExplainedDifferenceIsAnAnswer() {
        var sheet = Cases.with(Cases.seedVisit(), "solution[1].discarded", "3", "solution[1].difference",
                "spilled 0.5 mL", "solution[1].differenceFor", "0.5");
        assertThat(missing(sheet)).isEmpty();
        assertThat(missing(Cases.with(sheet, "solution[1].discarded", "2"))).containsExactly("balanceAgain");
        assertThat(Reading.of(ABOUT, sheet).totals().of(1).orElseThrow().unexplained())
                .hasValueSatisfying(rest -> assertThat(rest).isEqualByComparingTo("0.5"));
    }

    @Test
    void aSectionIsOnlyMissedOnceTheWorkHasGoneOn() {
        var begun = Reading.of(ABOUT, Cases.sheet("checkIn.infection", "no"));
        assertThat(begun.state(Section.CHECK_IN)).isEqualTo(SectionState.PARTLY);
        var later = Reading.of(ABOUT, Cases.sheet("checkIn.infection", "no", "vitals.weight", "64"));
        assertThat(later.state(Section.CHECK_IN)).isEqualTo(SectionState.NEEDS_YOU);
        assertThat(later.state(Section.VITALS)).isEqualTo(SectionState.PARTLY);
        assertThat(later.open(Section.CHECK_IN)).hasSize(9);
    }

    /// A gap that a macro left is filled before the signature; the line leads to it.
    @ParameterizedTest
    @CsvSource({"note.planOwn", "note.afterRewritten"})
    void aGapInTheNoteIsNeverSigned(String field) {
        var sheet = Cases.with(Cases.seedVisit(), field, "Range of motion from {day} on.");
        assertThat(Reading.of(ABOUT, sheet).missingToSign()).extracting(Finding::words, Finding::level,
                one -> one.where().path(), Finding::values)
                .containsExactly(Tuple.tuple("findings.needGap", Level.MISSING, field, List.of("{day}")));
        assertThat(missing(Cases.with(sheet, field, "Range of motion from Monday on."))).isEmpty();
    }
}
