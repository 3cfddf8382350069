package enthesis.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.patient.Alert;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import enthesis.domain.patient.Sex;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What speaks against injecting today (clinical.md 2.4 and 3.1, rulings 21, 22, 25), read from typed sheets.
class ScreeningTest {

    private static final Circumstances LATEX = Cases.about(
            new Allergies.Listed(List.of(new Allergy("latex", Severity.SEVERE, "")), Cases.TODAY.minusDays(300)),
            List.of(), Sex.FEMALE);

    private static List<Tuple> said(Circumstances about, Sheet sheet) {
        return Reading.of(about, sheet).findings().stream()
                .map(finding -> Tuple.tuple(finding.words().replace("findings.", ""), finding.level())).toList();
    }

    /// Without what the record still needs.
    private static List<Tuple> screened(Circumstances about, Sheet sheet) {
        return said(about, sheet).stream().filter(one -> !one.toList().getFirst().toString().startsWith("need"))
                .toList();
    }

    private static List<Tuple> said(String... typed) {
        return said(Cases.about(new Allergies.NoneKnown(Cases.TODAY), List.of(), Sex.FEMALE), Cases.sheet(typed));
    }

    private static String[] drug(String kind, String lastDose) {
        return new String[]{"medication[1].told", "it", "medication[1].class", kind, "medication[1].lastDose",
                lastDose, "medication[1].consulted", "yes", "medication[1].consultedWho", "Dr. Okafor"};
    }

    @ParameterizedTest
    @CsvSource({"nsaid, -4d, nsaid, DEFER", "aspirin_high, t, nsaid, DEFER", "nsaid, '', lastDose, MISSING",
            "nsaid_topical, -1d, topical, ASK", "aspirin_low, t, aspirinLow, INFO",
            "anticoagulant, t, anticoagulant, CAUTION", "antiplatelet, t, antiplatelet, CAUTION",
            "steroid, t, steroid, CAUTION", "immunosuppressant, t, immune, CAUTION", "'', t, drugClass, MISSING"})
    void aDrugMeansWhatItsKindSays(String kind, String lastDose, String words, Level level) {
        assertThat(said(drug(kind, lastDose))).contains(Tuple.tuple(words, level));
    }

    /// A name that is known is offered with its kind; a slip is asked about; nothing is taken without a press.
    @ParameterizedTest
    @CsvSource({"Advil 400, drugKnown, nsaid", "ibuprofin, drugNear, nsaid", "Eliqis 5, drugNear, anticoagulant",
            "aspirin 81, drugKnown, aspirin_low", "aspirin 325, drugKnown, aspirin_high", "aspirin, aspirinDose, ''",
            "Celexa, drugKnown, other", "blue pill, drugClass, ''", "Tylenol and ibuprofin, drugNear, nsaid",
            "asprin 81, drugNear, aspirin_low", "aspirin 75 for 3 years, aspirinDose, ''"})
    void aDrugWithoutAKindIsAskedForIt(String told, String words, String kind) {
        var finding = drugs(told, "", "").getFirst();
        assertThat(finding.words()).isEqualTo("findings." + words);
        assertThat(finding.level()).isEqualTo(Level.MISSING);
        assertThat(finding.mend().values()).containsExactlyElementsOf(kind.isEmpty() ? List.of() : List.of(kind));
    }

    /// Five half-lives where they are longer than the practice's days (clinical.md 3.2).
    @ParameterizedTest
    @CsvSource({"piroxicam, 12", "Feldene 20, 12", "oxaprozin, 11", "nabumetone, 5", "Mobic 15, 5", "Advil, 5",
            "naproxen, 5", "something, 5", "piroxicamm, 12", "Advil and Feldene, 12", "tenoxicam, 15"})
    void eachDrugHasItsOwnDays(String told, int days) {
        assertThat(drugs(told, "nsaid", "-" + days + "d")).filteredOn(one -> one.level() != Level.ASK).isEmpty();
        assertThat(drugs(told, "nsaid", "-" + (days - 1) + "d")).filteredOn(one -> one.level() != Level.ASK)
                .singleElement().satisfies(finding -> {
                    assertThat(finding.level()).isEqualTo(Level.DEFER);
                    assertThat(finding.values()).contains(Integer.toString(days));
                });
    }

    @Test
    void aKindThatIsNotTheKnownOneIsAskedAboutAndTheChosenOneStillCounts() {
        assertThat(drugs("warfarin 5", "nsaid", "-1d")).extracting(Finding::words)
                .containsExactlyInAnyOrder("findings.nsaid", "findings.drugOther");
        assertThat(drugs("Advil", "acetaminophen", "")).singleElement().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Level.ASK);
            assertThat(finding.mend().values()).containsExactly("nsaid");
        });
        assertThat(drugs("Tylenol", "acetaminophen", "")).isEmpty();
        assertThat(drugs("Celexa", "nsaid", "-9d")).as("what means nothing contradicts nothing").isEmpty();
    }

    /// One kind would hide the other: a blood thinner on its line is no answer for the pain killer beside it.
    @ParameterizedTest
    @CsvSource({"''", "warfarin", "nsaid"})
    void aLineOfTwoKindsIsCutWithOnePress(String kind) {
        var sheet = Cases.sheet("medication[1].told", "Coumadin and ibuprofin", "medication[1].class", kind,
                "medication[3].told", "Tylenol", "medication[3].class", "acetaminophen");
        var several = Reading.of(Cases.about(), sheet).findings().stream()
                .filter(one -> one.words().equals("findings.drugSeveral")).toList();
        assertThat(several).singleElement().extracting(Finding::level, Finding::values)
                .containsExactly(Level.MISSING, List.of("Coumadin and ibuprofin", "warfarin, ibuprofen"));
        var cut = sheet.with(several.getFirst().mend());
        assertThat(cut).isEqualTo(Cases.sheet("medication[1].told", "Coumadin", "medication[1].class", "warfarin",
                "medication[3].told", "Tylenol", "medication[3].class", "acetaminophen", "medication[4].told",
                "ibuprofin"));
        assertThat(Reading.of(Cases.about(), cut).findings()).extracting(Finding::words)
                .contains("findings.drugNear").doesNotContain("findings.drugSeveral");
    }

    /// Clinical.md 3.3: what is known and counts for nothing, and yet matters.
    @ParameterizedTest
    @CsvSource({"Zoloft 50, drugBleeding, INFO", "fish oil, drugBleeding, INFO", "flecainide, drugHeart, CAUTION",
            "lidocaine patch, drugPatch, CAUTION"})
    void someDrugsAreMentioned(String told, String words, Level level) {
        assertThat(drugs(told, "other", "")).singleElement().extracting(Finding::words, Finding::level)
                .containsExactly("findings." + words, level);
    }

    /// C04: a STOP at spinal, deep and non-compressible sites; nothing is ever said about when to stop it.
    @ParameterizedTest
    @CsvSource({"lumbosacral, warfarin, anticoagulantDeep, STOP", "hip, anticoagulant, anticoagulantDeep, STOP",
            "knee, anticoagulant, anticoagulant, CAUTION", "lumbosacral, antiplatelet, antiplatelet, CAUTION"})
    void aBloodThinnerStopsWhereABleedCantBePressedOn(String region, String kind, String words, Level level) {
        var sheet = Cases.sheet(drug(kind, "t"));
        assertThat(said(Cases.at(region), sheet)).contains(Tuple.tuple(words, level));
    }

    /// C04: what is only on the banner stops there like what is listed.
    @ParameterizedTest
    @CsvSource({"lumbosacral, anticoagulantAlertDeep, STOP", "knee, anticoagulantAlert, CAUTION"})
    void aBloodThinnerOnTheBannerStopsThereToo(String region, String words, Level level) {
        var about = Cases.with(Cases.at(region), new Alert(Alert.Kind.ANTICOAGULANT, "apixaban", Cases.TODAY));
        assertThat(said(about, Sheet.EMPTY)).contains(Tuple.tuple(words, level));
    }

    /// C09: a STOP at pelvic and spinal sites and with fluoroscopy, whichever of them was said for a point or
    /// the visit.
    @ParameterizedTest
    @CsvSource({"knee, yes, '', '', pregnant, CAUTION", "knee, unknown, '', '', pregnantUnknown, ASK",
            "lumbosacral, yes, '', '', pregnantSpared, STOP", "hip, yes, '', '', pregnantSpared, STOP",
            "hip, unknown, '', '', pregnantSparedUnknown, DEFER", "knee, yes, ultrasound, '', pregnant, CAUTION",
            "knee, yes, fluoroscopy, '', pregnantSpared, STOP", "knee, yes, ultrasound, FL, pregnantSpared, STOP",
            "knee, unknown, '', fluoroscopy, pregnantSparedUnknown, DEFER"})
    void aPregnancyStopsAtThePelvisTheSpineAndUnderXrays(String region, String answer, String guidance, String point,
            String words, Level level) {
        var sheet = Cases.with(Cases.point(Sheet.EMPTY, 1, "0.5", "planned", "right"), "checkIn.pregnant", answer,
                "procedure.guidance", guidance, "point[1].region", region, "point[1].guidance", point);
        assertThat(said(Cases.at(region), sheet)).contains(Tuple.tuple(words, level));
        assertThat(Reading.of(Cases.at(region), sheet).findings()).filteredOn(one -> one.rule().endsWith("C09"))
                .hasSize(1);
    }

    private static List<Finding> drugs(String told, String kind, String lastDose) {
        var sheet = Cases.sheet("medication[1].told", told, "medication[1].class", kind, "medication[1].lastDose",
                lastDose);
        return Reading.of(Cases.about(), sheet).findings().stream()
                .filter(one -> one.where().group().equals("medication")).toList();
    }

    @Test
    void fiveDaysWithoutIbuprofenAreEnough() {
        assertThat(said(drug("nsaid", "-5d"))).isEmpty();
    }

    @Test
    void medicallyNecessaryIsExemptAndNotViolated() {
        var typed = Cases.with(Cases.sheet(drug("nsaid", "t")), "medication[1].necessary",
                "rheumatoid arthritis, Dr. Roy");
        assertThat(said(Cases.about(new Allergies.NoneKnown(Cases.TODAY), List.of(), Sex.FEMALE), typed))
                .containsExactly(Tuple.tuple("necessary", Level.INFO), Tuple.tuple("consultedYes", Level.INFO));
    }

    @Test
    void aDeferIsOpenUntilTheReasonIsLongEnough() {
        var sheet = Cases.sheet(drug("nsaid", "-4d"));
        assertThat(open(sheet)).containsExactly("M1-1");
        var about = Cases.about(new Allergies.NoneKnown(Cases.TODAY), List.of(), Sex.FEMALE);
        assertThat(open(Cases.answered(about, sheet, "M1-1", "short"))).containsExactly("M1-1");
        assertThat(open(Cases.answered(about, sheet, "M1-1", "one tablet, she prefers not to wait"))).isEmpty();
        assertThat(open(Cases.with(sheet, "answered.M1-1", "a reason that belongs to nothing")))
                .containsExactly("M1-1");
    }

    /// Clinical.md 2.4: one unknown on a STOP row is incomplete, until a typed reason goes past it.
    @ParameterizedTest
    @CsvSource({"checkIn.infection, unknown, C01, yes", "checkIn.thinner, unknown, C04-answer, listed"})
    void unknownIsGoneOnPastWithAReasonOnly(String field, String unknown, String rule, String another) {
        var about = Cases.about(new Allergies.NoneKnown(Cases.TODAY), List.of(), Sex.FEMALE);
        var sheet = Cases.with(Cases.seedVisit(), field, unknown);
        var gone = Cases.answered(about, sheet, rule, "skin clean, daughter asked");
        assertThat(standing(about, sheet)).containsExactly(rule, rule, rule);
        assertThat(standing(about, Cases.answered(about, sheet, rule, "unknown"))).containsExactly(rule, rule, rule);
        assertThat(standing(about, gone)).isEmpty();
        assertThat(standing(about, Cases.with(gone, field, another))).contains(rule);
    }

    /// What stands in the rail, before the time-out and before the signature.
    private static List<String> standing(Circumstances about, Sheet sheet) {
        var reading = Reading.of(about, sheet);
        return Stream.of(reading.open(Section.CHECK_IN), reading.beforeTimeOut(), reading.missingToSign())
                .flatMap(List::stream).map(Finding::rule).toList();
    }

    private static List<String> open(Sheet sheet) {
        return Reading.of(Cases.about(new Allergies.NoneKnown(Cases.TODAY), List.of(), Sex.FEMALE), sheet).open()
                .stream()
                .map(Finding::rule).toList();
    }

    @Test
    void warfarinAsksForTheInrAndItsDate() {
        assertThat(said(drug("warfarin", "t"))).contains(Tuple.tuple("inr", Level.MISSING),
                Tuple.tuple("inrDate", Level.MISSING));
        var known = Cases.with(Cases.sheet(drug("warfarin", "t")), "checkIn.inr", "2,4", "checkIn.inrDate", "-3d");
        assertThat(open(known)).containsExactly("M-1");
    }

    @ParameterizedTest
    @CsvSource({"checkIn.infection, yes, infection, STOP", "checkIn.infection, unknown, infectionUnknown, DEFER",
            "checkIn.pregnant, yes, pregnant, CAUTION", "checkIn.pregnant, unknown, pregnantUnknown, ASK",
            "checkIn.needleFear, yes, needleFear, INFO", "checkIn.healthChanged, yes, healthChange, MISSING",
            "checkIn.thinner, unknown, thinnerUnknown, DEFER", "checkIn.thinner, listed, thinnerNotListed, MISSING",
            "checkIn.flare, still, flareStill, CAUTION", "checkIn.allergies, not-asked, allergiesNotAsked, MISSING",
            "checkIn.allergies, list, allergiesEmpty, MISSING"})
    void anAnswerIsHeard(String field, String answer, String words, Level level) {
        assertThat(said(field, answer)).containsExactly(Tuple.tuple(words, level));
    }

    @Test
    void noneAgainstAListedThinnerIsAsked() {
        var typed = Cases.with(Cases.sheet(drug("anticoagulant", "t")), "checkIn.thinner", "none");
        assertThat(said(Cases.about(new Allergies.NoneKnown(Cases.TODAY), List.of(), Sex.FEMALE), typed))
                .contains(Tuple.tuple("thinnerYetKnown", Level.ASK));
    }

    @ParameterizedTest
    @CsvSource({"DIABETES, diabetes, CAUTION", "ANTICOAGULANT, anticoagulantAlert, CAUTION",
            "PREGNANCY, pregnancyAlert, ASK",
            "PROSTHESIS, prosthesis, ASK", "LIVER_DISEASE, organ, CAUTION", "IMMUNOSUPPRESSION, immuneAlert, CAUTION",
            "FAINTING, fainting, INFO"})
    void anAlertIsHeard(Alert.Kind kind, String words, Level level) {
        var about = Cases.about(new Allergies.NoneKnown(Cases.TODAY), List.of(new Alert(kind, "x", Cases.TODAY)),
                Sex.FEMALE);
        assertThat(said(about, Sheet.EMPTY)).containsExactly(Tuple.tuple(words, level));
    }

    @Test
    void neverAskedIsMissingFromTheStart() {
        assertThat(said(Cases.about(), Sheet.EMPTY))
                .containsExactly(Tuple.tuple("allergiesNotAsked", Level.MISSING));
    }

    @ParameterizedTest
    @CsvSource({"latex, procedure.gloves, latex, STOP", "Rubber gloves, solution[1].latexFree, no, STOP",
            "Xylocaine, solution[1].anaesthetic, lidocaine, STOP",
            "LIDOCAINE, solution[1].anaesthetic, bupivacaine, STOP",
            "Novocain, solution[1].anaesthetic, procaine, STOP", "corn, solution[1].volume, 10, STOP",
            "glucose, solution[1].volume, 10, STOP", "Betadine, procedure.antiseptic, povidone-iodine, STOP",
            "chlorhexidine, procedure.antiseptic, chlorhexidine-alcohol, STOP",
            "benzyl alcohol, solution[1].diluent, bacteriostatic-water, STOP",
            "local anesthetic, solution[1].anaesthetic, ropivacaine, STOP"})
    void anAllergyToAnythingThatTouchesThePatientIsAStop(String substance, String field, String text, Level level) {
        var about = Cases.about(
                new Allergies.Listed(List.of(new Allergy(substance, Severity.UNKNOWN, "")), Cases.TODAY), List.of(),
                Sex.FEMALE);
        assertThat(said(about, Cases.sheet(field, text))).contains(Tuple.tuple("allergy", level));
        assertThat(said("allergy[1].substance", substance, field, text)).contains(Tuple.tuple("allergy", level));
    }

    @ParameterizedTest
    @CsvSource({"latex, procedure.gloves, latex-free", "Novocain, solution[1].anaesthetic, lidocaine",
            "penicillin, solution[1].anaesthetic, lidocaine", "lidocaine, solution[1].anaesthetic, procaine",
            "acorn, solution[1].volume, 10"})
    void whatDoesNotMatchIsNoStop(String substance, String field, String text) {
        assertThat(said("allergy[1].substance", substance, field, text))
                .noneMatch(one -> one.equals(Tuple.tuple("allergy", Level.STOP)));
    }

    @Test
    void anUnknownStopperIsAskedAboutOnlyWithALatexAllergy() {
        var typed = new String[]{"solution[1].volume", "10"};
        assertThat(said(typed)).noneMatch(one -> one.equals(Tuple.tuple("latexUnknown", Level.ASK)));
        assertThat(said("solution[1].volume", "10", "allergy[1].substance", "latex"))
                .contains(Tuple.tuple("latexUnknown", Level.ASK));
    }

    @Test
    void noneTodayAlthoughListedBeforeIsSettledNotPassedOver() {
        var sheet = Cases.sheet("checkIn.allergies", "none", "procedure.gloves", "latex");
        assertThat(screened(LATEX, sheet)).containsExactly(Tuple.tuple("allergy", Level.STOP),
                Tuple.tuple("allergiesNone", Level.MISSING));
        var unsettled = Reading.of(LATEX, sheet).findings().get(1);
        assertThat(Reading.of(LATEX, sheet.with(unsettled.answer(), "seen").with(unsettled.basis(), unsettled.said()))
                .open()).contains(unsettled);
        assertThat(screened(LATEX, sheet.with(unsettled.mend()))).containsExactly(Tuple.tuple("allergy", Level.STOP));
    }

    @Test
    void aListForTodayHidesNothingOnRecord() {
        assertThat(screened(LATEX, Cases.sheet("checkIn.allergies", "list", "allergy[1].substance", "corn",
                "procedure.gloves", "latex"))).containsExactly(Tuple.tuple("allergy", Level.STOP));
    }

    /// Rulings 8: two charts of one person.
    @Test
    void whatALinkedChartListsCountsAndIsSaidToComeFromThere() {
        var own = Cases.about(new Allergies.NoneKnown(Cases.TODAY), List.of(), Sex.FEMALE);
        var about = Cases.linked(own, LATEX.patient().allergies(),
                new Alert(Alert.Kind.ANTICOAGULANT, "apixaban", Cases.TODAY));
        assertThat(screened(about, Cases.sheet("procedure.gloves", "latex"))).containsExactlyInAnyOrder(
                Tuple.tuple("allergy", Level.STOP), Tuple.tuple("anticoagulantAlert", Level.CAUTION),
                Tuple.tuple("linked", Level.CAUTION));
        assertThat(Reading.of(about, Sheet.EMPTY).findings().stream().filter(one -> one.rule().equals("linked-1"))
                .map(Finding::values)).containsExactly(List.of("002090", "latex, anticoagulant apixaban"));
        assertThat(said(Cases.linked(own, new Allergies.NotAsked()), Sheet.EMPTY)).isEmpty();
    }

    /// Nobody knows: an answer, and a DEFER that a typed reason can pass.
    @ParameterizedTest
    @CsvSource({"nsaid, ?, lastDoseUnknown", "aspirin_high, not known, lastDoseUnknown",
            "nsaid, Unknown, lastDoseUnknown"})
    void aForgottenDayDefersUntilThereIsAReason(String kind, String lastDose, String words) {
        var about = Cases.about(new Allergies.NoneKnown(Cases.TODAY), List.of(), Sex.FEMALE);
        var sheet = Cases.sheet(drug(kind, lastDose));
        assertThat(said(about, sheet)).containsExactly(Tuple.tuple(words, Level.DEFER));
        assertThat(open(Cases.answered(about, sheet, "M1-1", "weeks ago, she is sure of that"))).isEmpty();
    }

    @Test
    void anInrThatNobodyKnowsDefersAndItsDayIsNotAsked() {
        var about = Cases.about(new Allergies.NoneKnown(Cases.TODAY), List.of(), Sex.FEMALE);
        var sheet = Cases.with(Cases.sheet(drug("warfarin", "t")), "checkIn.inr", "?");
        assertThat(said(about, sheet)).contains(Tuple.tuple("inrUnknown", Level.DEFER))
                .doesNotContain(Tuple.tuple("inrDate", Level.MISSING));
        assertThat(open(Cases.answered(about, sheet, "C04-inr", "small joint, compressible"))).containsExactly("M-1");
        assertThat(said(about, Cases.with(sheet, "checkIn.inr", "2.4", "checkIn.inrDate", "?")))
                .contains(Tuple.tuple("inrDateUnknown", Level.CAUTION));
    }

    @Test
    void onePressSaysThatNobodyKnows() {
        var about = Cases.about(new Allergies.NoneKnown(Cases.TODAY), List.of(), Sex.FEMALE);
        var sheet = Cases.sheet(drug("nsaid", ""));
        var asked = Reading.of(about, sheet).findings().getFirst();
        assertThat(said(about, sheet.with(asked.mend()))).containsExactly(Tuple.tuple("lastDoseUnknown", Level.DEFER));
    }

    @Test
    void aReasonCountsByItsLetters() {
        var sheet = Cases.with(Cases.sheet(drug("nsaid", "t")), "medication[1].necessary", "....................");
        assertThat(open(sheet)).containsExactly("M1-1");
    }
}
