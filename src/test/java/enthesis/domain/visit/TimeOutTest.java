package enthesis.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.consent.Consent;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.Side;
import enthesis.domain.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeOutTest {
    private static final Circumstances ABOUT = Cases.about(new Allergies.NoneKnown(Cases.TODAY), List.of(), Sex.FEMALE);

    private static List<String> before(String... typed) {
        return Reading.of(ABOUT, Cases.with(Cases.seedVisit(), typed)).beforeTimeOut().stream().map(Finding::words)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nameSaid", "birthDateSaid", "procedure", "side", "siteMarked", "consent", "allergies",
            "anticoagulant", "participants"})
    void everyItemIsSaid(String item) {
        assertThat(before("timeOut." + item, "")).hasSize(1);
    }

    @Test
    void anItemAnsweredNoNeedsAComment() {
        assertThat(before("timeOut.siteMarked", "no")).containsExactly("findings.timeOutComment");
        assertThat(before("timeOut.siteMarked", "no", "timeOut.comment", "marking refused, read back")).isEmpty();
    }

    @Test
    void aSideThatDoesNotAgreeIsTypedByHand() {
        assertThat(before("timeOut.side", "both")).containsExactly("findings.sideDiffers");
        assertThat(before("timeOut.side", "both", "timeOut.sideTyped", "both")).isEmpty();
        assertThat(before("timeOut.side", "both", "timeOut.sideTyped", "right"))
                .containsExactly("findings.sideDiffers");
    }

    @Test
    void glovesOfLatexContradictAPreparationThatIsFreeOfIt() {
        var latex = Cases.with(Cases.seedVisit(), "procedure.gloves", "latex");
        assertThat(Reading.of(ABOUT, latex).open()).extracting(Finding::words).contains("findings.glovesLatex");
        assertThat(Reading.of(ABOUT, Cases.with(latex, "solution[1].latexFree", "no")).open())
                .extracting(Finding::words).doesNotContain("findings.glovesLatex");
        assertThat(Reading.of(ABOUT, Cases.seedVisit()).open()).extracting(Finding::words)
                .doesNotContain("findings.glovesLatex");
    }

    @Test
    void noStopStandsBeforeTheNeedle() {
        assertThat(before("checkIn.infection", "yes")).containsExactly("findings.infection");
        var infected = Cases.with(Cases.seedVisit(), "checkIn.infection", "yes");
        assertThat(Reading.of(ABOUT, Cases.answered(ABOUT, infected, "C01", "old scar, seen by me")).beforeTimeOut())
                .isEmpty();
        assertThat(before("procedure.gloves", "latex")).containsExactly("findings.allergy");
        assertThat(before("solution[1].anaestheticDrawn", "40")).contains("findings.ceilingStop");
    }

    @Test
    void theAnaestheticOfElsewhereIsMetByAnAllergyToo() {
        assertThat(before("allergy[2].substance", "bupivacaine", "otherAnaesthetic.given", "yes",
                "otherAnaesthetic.drug", "bupivacaine", "otherAnaesthetic.mg", "5")).contains("findings.allergy");
    }

    @Test
    void allergiesAreAskedToday() {
        assertThat(before("checkIn.allergies", "")).containsExactly("findings.needAllergies");
    }

    @Test
    void allergiesAreSettledAndNamedBeforeTheNeedle() {
        assertThat(before("checkIn.allergies", "none")).containsExactly("findings.allergiesNone");
        assertThat(before("allergy[1].substance", "")).containsExactly("findings.allergiesEmpty");
        var latex = Cases.about(new Allergies.Listed(List.of(new Allergy("latex", Severity.SEVERE, "")), Cases.TODAY),
                List.of(), Sex.FEMALE);
        var none = Cases.with(Cases.seedVisit(), "checkIn.allergies", "none", "allergy[1].substance", "");
        assertThat(Reading.of(latex, none).beforeTimeOut()).extracting(Finding::words)
                .containsExactly("findings.allergiesNone");
        assertThat(Reading.of(latex, none).missingToSign()).extracting(Finding::words)
                .contains("findings.allergiesNone");
        assertThat(Reading.of(latex, Cases.with(none, "checkIn.allergies", "list")).beforeTimeOut()).isEmpty();
        assertThat(Reading.of(ABOUT, none).beforeTimeOut()).isEmpty();
    }

    @Test
    void aPointOnTheOtherSideIsAStop() {
        var sheet = Cases.point(Cases.seedVisit(), 9, "0.5", "planned", "left");
        var finding = Reading.of(ABOUT, sheet).findings().getFirst();
        assertThat(List.of(finding.words(), finding.level(), finding.values()))
                .isEqualTo(List.of("findings.pointSide", Level.STOP, List.of("9", "LEFT", "RIGHT")));
    }

    private static List<String> stops(Sheet sheet) {
        return Reading.of(Cases.twoCourses(), sheet).findings().stream()
                .filter(finding -> finding.level() == Level.STOP && !finding.rule().equals("time-out-changed"))
                .map(finding -> finding.words() + finding.values()).toList();
    }

    @Test
    void everyCourseHasItsOwnSideInTheTimeOut() {
        var sheet = Cases.seedVisit();
        assertThat(Reading.of(Cases.twoCourses(), sheet).beforeTimeOut()).extracting(Finding::where)
                .containsExactly(TimeOutFields.side(2));
        assertThat(stops(Cases.with(sheet, "timeOut[2].side", "left"))).isEmpty();
        assertThat(stops(Cases.with(sheet, "timeOut[2].side", "right")))
                .containsExactly("findings.sideDiffers[RIGHT, LEFT, LEFT, , LEFT knee]");
        assertThat(stops(Cases.with(sheet, "timeOut[2].side", "right", "timeOut[2].sideTyped", "right"))).isEmpty();
    }

    @Test
    void aPointThatNoCourseAndItsConsentNamesIsAStop() {
        var knee = Cases.with(Cases.point(Cases.seedVisit(), 9, "0.5", "planned", "left"), "point[9].region", "knee");
        assertThat(stops(knee)).isEmpty();
        assertThat(stops(Cases.with(knee, "point[9].side", "right")))
                .containsExactly("findings.pointCourse[9, RIGHT, knee]");
        assertThat(stops(Cases.with(knee, "point[9].region", "ankle-foot", "timeOut.side", "")))
                .containsExactly("findings.pointCourse[9, LEFT, ankle foot]");
        assertThat(stops(Cases.with(knee, "timeOut[2].side", "right", "timeOut[2].sideTyped", "right")))
                .containsExactly("findings.pointSide[9, LEFT, RIGHT]");
    }

    /// BOTH covers a side, no side covers BOTH or another (rulings 7).
    @ParameterizedTest
    @CsvSource({"BOTH, RIGHT, BOTH, ''", "BOTH, BOTH, BOTH, ''", "RIGHT, RIGHT, BOTH, ''",
            "RIGHT, BOTH, BOTH, sideDiffers", "BOTH, BOTH, RIGHT, sideDiffers", "RIGHT, LEFT, BOTH, sideDiffers",
            "RIGHT, MIDLINE, RIGHT, sideDiffers", "MIDLINE, RIGHT, MIDLINE, sideDiffers"})
    void theSideSaidLiesWithinCourseAndConsent(Side course, Side said, Side consent, String finding) {
        var sheet = Cases.with(Sheet.EMPTY, "timeOut.side", Choices.text(said));
        assertThat(Reading.of(Cases.sides(course, consent), sheet).findings().stream()
                .filter(one -> one.level() == Level.STOP).map(Finding::words).toList())
                .isEqualTo(finding.isEmpty() ? List.of() : List.of("findings." + finding));
    }

    /// The midline of a region is treated with either side (clinical.md 6.6); a side is never treated for the midline.
    @ParameterizedTest
    @CsvSource({"RIGHT, midline, ''", "LEFT, midline, ''", "BOTH, midline, ''", "MIDLINE, midline, ''",
            "MIDLINE, right, pointSide", "RIGHT, left, pointSide"})
    void aMidlinePointIsOnNoWrongSide(Side side, String point, String finding) {
        var sheet = Cases.with(Cases.point(Sheet.EMPTY, 1, "0.5", "planned", point), "timeOut.side",
                Choices.text(side));
        assertThat(Reading.of(Cases.sides(side, side), sheet).findings().stream()
                .filter(one -> one.level() == Level.STOP).map(Finding::words).toList())
                .isEqualTo(finding.isEmpty() ? List.of() : List.of("findings." + finding));
    }

    @Test
    void findingsOfSeveralCoursesNameTheCourse() {
        var sheet = Cases.with(Cases.seedVisit(), "timeOut.side", "", "checkIn.flare", "still", "checkIn[2].flare",
                "unknown");
        var reading = Reading.of(Cases.twoCourses(), sheet);
        assertThat(Stream.concat(reading.findings().stream(), reading.beforeTimeOut().stream())
                .filter(one -> one.words().contains("flare") || one.words().contains("Side"))
                .map(one -> one.words() + one.values()).distinct())
                .containsExactlyInAnyOrder("findings.flareStill[, RIGHT ankle foot]",
                        "findings.flareUnknown[, LEFT knee]", "findings.needSide[, RIGHT ankle foot]",
                        "findings.needSide[, LEFT knee]");
    }

    /// What it was completed for is kept with it; whatever the needle would meet and was changed since is said again.
    @ParameterizedTest
    @CsvSource({"timeOut.side, left, side", "solution[1].anaestheticDrawn, 3, solution",
            "solution[1].dextroseStock, 70, solution", "solution[1].diluent, saline, solution",
            "solution[2].volume, 5, solution", "allergy[2].substance, iodine, allergy to iodine",
            "checkIn.allergies, none, allergies", "procedure.antiseptic, povidone-iodine, skin",
            "procedure.gloves, latex, skin", "otherAnaesthetic.given, yes, other anaesthetic"})
    void aTimeOutDoesNotStandForWhatWasChangedAfterIt(String field, String text, String subject) {
        var sheet = Cases.with(Cases.seedVisit(), field, text);
        assertThat(changed(sheet)).containsExactly(subject);
        assertThat(changed(Cases.agreed(sheet))).isEmpty();
        assertThat(changed(Cases.with(sheet, "timeOut.completed", ""))).isEmpty();
    }

    @Test
    void aTimeOutOfWhichNobodyKnowsWhatItWasForIsDoneAgain() {
        assertThat(changed(Cases.seedVisit())).isEmpty();
        assertThat(changed(Cases.with(Cases.seedVisit(), "solution[1].dextroseLot", "B9")).size()).isZero();
        assertThat(changed(Cases.with(Cases.seedVisit(), "timeOut.completedFor", "")))
                .containsExactly("allergies, allergy to latex, other anaesthetic, side, skin, solution");
    }

    /// They are kept as keys and said in words.
    @Test
    void whatWasChangedIsSaidInWordsOfTheBundles() {
        var words = new Words(Locale.ENGLISH);
        var sheet = Cases.with(Cases.seedVisit(), "timeOut.completedFor", "");
        assertThat(Reading.of(ABOUT, sheet).findings()).filteredOn(one -> one.rule().equals("time-out-changed"))
                .extracting(one -> one.say(words, "text")).containsExactly(
                        "Not as it was said: whether there are allergies, the allergy to latex, other anaesthetic of "
                                + "today, the side, antiseptic and gloves, what is in the syringe. Do the time-out "
                                + "again, or say why it stands.");
    }

    private static List<String> changed(Sheet sheet) {
        return Reading.of(ABOUT, sheet).findings().stream().filter(one -> one.rule().equals("time-out-changed"))
                .map(one -> String.join(", ", one.values())).toList();
    }

    @ParameterizedTest
    @CsvSource({"procedure.antiseptic", "solution[1].diluent", "solution[1].anaesthetic"})
    void whatThePracticeNoLongerListsIsChosenAnew(String field) {
        var reading = Reading.of(ABOUT, Cases.with(Cases.seedVisit(), field, "taken-off"));
        assertThat(reading.open()).extracting(Finding::words).contains("findings.unlisted");
        assertThat(reading.beforeTimeOut()).extracting(Finding::words).contains("findings.unlisted");
        assertThat(reading.missingToSign()).extracting(Finding::words).contains("findings.unlisted");
    }

    @Test
    void aConsentDatedAfterTheVisitIsAStop() {
        assertThat(stopsOnDay("2026-11-22", Cases.TODAY.minusDays(1))).isEmpty();
        assertThat(stopsOnDay("2026-11-22", Cases.TODAY)).containsExactly("findings.consentLater");
        assertThat(stopsOnDay("", Cases.TODAY)).isEmpty();
    }

    private static List<String> stopsOnDay(String day, LocalDate consented) {
        var sheet = Cases.with(Sheet.EMPTY, "visit.day", day, "visit.time", day.isEmpty() ? "" : "10:00");
        return Reading.of(Cases.consented(consented), sheet).beforeTimeOut().stream()
                .filter(one -> one.level() == Level.STOP).map(Finding::words).toList();
    }

    @Test
    void givenWithoutTimeOutIsAStop() {
        var reading = Reading.of(ABOUT, Cases.with(Cases.seedVisit(), "timeOut.completed", ""));
        assertThat(reading.findings().getFirst().words()).isEqualTo("findings.noTimeOut");
        assertThat(reading.beforeTimeOut()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"checkIn.infection, CHECK_IN", "medication[1].told, CHECK_IN", "vitalsRepeat.blood-pressure, VITALS",
            "pain[2].worst, VITALS",
            "solution[1].volume, SOLUTION", "solution[1].discarded, OBSERVATION", "otherAnaesthetic.mg, SOLUTION",
            "procedure.gloves, TIME_OUT", "procedure.start, OBSERVATION", "point[3].volume, MAP",
            "note.planOwn, NOTE", "aftercare.next, AFTERCARE", "sign.ending, SIGN"})
    void everyFieldHasItsSection(String field, Section section) {
        assertThat(Reading.of(ABOUT, Sheet.EMPTY).sectionOf(enthesis.domain.entry.Field.parse(field)))
                .contains(section);
    }

    /// Drug and dose are part of what was said: a wheal of 5 mg is not one of 50.
    @Test
    void anotherDoseOfTheOtherAnaestheticIsAnotherTimeOut() {
        var said = Cases.agreed(Cases.with(Cases.seedVisit(), "otherAnaesthetic.given", "yes", "otherAnaesthetic.drug",
                "lidocaine", "otherAnaesthetic.mg", "5"));
        assertThat(changed(said)).isEmpty();
        assertThat(changed(Cases.with(said, "otherAnaesthetic.mg", "50"))).containsExactly("other anaesthetic");
    }

    /// Consented on 1 October, renewed on 20 November: a late entry for the 10th goes by the first.
    @Test
    void aLateEntryIsJudgedByTheConsentOfItsDay() {
        var first = LocalDate.of(2026, 10, 1);
        var about = Cases.consented(first, LocalDate.of(2026, 11, 20));
        var late = Reading.of(about, Cases.sheet("visit.day", "2026-11-10", "visit.time", "9"));
        assertThat(late.findings()).extracting(Finding::words).doesNotContain("findings.consentLater");
        assertThat(late.about().consent(1).map(Consent::given)).contains(first);
        assertThat(Reading.of(about, Sheet.EMPTY).about().consent(1).map(Consent::given))
                .contains(LocalDate.of(2026, 11, 20));
    }

    /// The consent of the day names the side, whatever was renewed since.
    @Test
    void theSideIsComparedWithTheConsentOfTheDay() {
        var about = Cases.renewed(Side.RIGHT, LocalDate.of(2026, 11, 20), Side.LEFT);
        var sheet = Cases.with(Cases.point(Sheet.EMPTY, 1, "0.5", "planned", "right"), "timeOut.side", "right");
        assertThat(Reading.of(about, sheet).findings()).extracting(Finding::words).contains("findings.sideDiffers",
                "findings.pointCourse");
        assertThat(Reading.of(about, Cases.with(sheet, "visit.day", "2026-11-10", "visit.time", "9")).findings())
                .extracting(Finding::words).doesNotContain("findings.sideDiffers", "findings.pointCourse");
    }
}
