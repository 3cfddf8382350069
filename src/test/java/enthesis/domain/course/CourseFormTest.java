package enthesis.domain.course;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.course.code.CodeBook;
import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.practice.Indication;
import enthesis.domain.practice.Rules;
import enthesis.domain.practice.Setting;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Percent;
import enthesis.domain.value.Side;
import enthesis.storage.reference.CodeFile;
import enthesis.storage.reference.ReferenceData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final CourseId ID = CourseId.fresh();
    private static final PatientId PATIENT = PatientId.fresh();
    /// clinical.md 2.2: instability of the ankle.
    private static final Indication INSTABILITY = new Indication("ankle_instability", "Ankle instability",
            List.of("ankle-foot"), List.of("M25.371"), List.of("M25.372"), List.of("M25.39"), true, Source.PRACTICE);
    private static final Indication PAIN = new Indication("joint_pain", "Joint pain", List.of(), List.of(), List.of(),
            List.of(), true, Source.PRACTICE);
    private static final Indication KNEE = new Indication("knee_oa", "Knee osteoarthritis", List.of("knee"),
            List.of("M17.11"), List.of("M17.12"), List.of("M17.0"), true, Source.PRACTICE);
    private static final CourseOffer OFFER = new CourseOffer(
            new LinkedHashMap<>(Map.of("ankle-foot", "ankle and foot", "knee", "knee")),
            List.of(PAIN, INSTABILITY, KNEE), usual(), new DateText(TODAY, DateText.Slashes.ASK),
            ReferenceData.load().assessment());
    private static final Sheet WHOLE = Sheet.of(Map.of(CourseFields.REGION, "ankle-foot", CourseFields.SIDE, "right",
            CourseFields.INDICATION, "ankle_instability", CourseFields.AGREED, "15 %", CourseFields.SESSIONS, "6",
            CourseFields.INTERVAL, "3-6"));

    /// The physician's page: 15 % to 25 %.
    private static Rules.Mixing usual() {
        var from = new Setting(new BigDecimal("15"), Source.SEED);
        var to = new Setting(new BigDecimal("25"), Source.SEED);
        var below = new Setting(new BigDecimal("5"), Source.PRACTICE);
        return new Rules.Mixing(from, to, below, to, from, from, from, from, from, from, from);
    }

    private static CourseReading read(Sheet sheet) {
        return CourseForm.read(sheet, OFFER, ID, PATIENT, TODAY);
    }

    private static Course course() {
        return new Course(ID, PATIENT, "ankle-foot", Side.RIGHT,
                new Course.Indication("Ankle instability", new Course.Chosen("ankle_instability", ""), "", "", "", ""),
                new Plan(Percent.of("15"), 6, 3, 6), Optional.empty(), List.of(), TODAY, Optional.empty());
    }

    @Test
    void wholeFormIsACourseWithoutBaseline() {
        assertThat(read(WHOLE)).isEqualTo(
                new CourseReading(Optional.of(course()), Map.of(), List.of(), List.of()));
    }

    @Test
    void emptyFormSaysWhatIsMissingAndTakesNoSideForGranted() {
        assertThat(read(Sheet.EMPTY).missing()).containsExactly(CourseFields.REGION, CourseFields.SIDE,
                CourseFields.INDICATION, CourseFields.AGREED, CourseFields.SESSIONS, CourseFields.INTERVAL);
    }

    @Test
    void indicationMayBeInFreeWordsOrHaveMoreSaidOfIt() {
        var more = WHOLE.with(CourseFields.INDICATION_WORDS, "after repeated sprains");
        assertThat(text(more)).contains("Ankle instability: after repeated sprains");
        assertThat(text(more.with(CourseFields.INDICATION, ""))).contains("after repeated sprains");
        assertThat(text(more.with(CourseFields.INDICATION, "gone"))).contains("after repeated sprains");
    }

    /// So that courses can be counted by it (clinical.md 11): with own words behind it, and after it was changed, too.
    @Test
    void whatWasChosenFromTheListIsFoundAgainInWhatIsKept() {
        var more = WHOLE.with(CourseFields.INDICATION_WORDS, "after repeated sprains");
        var edited = CourseForm.sheet(read(more).course().orElseThrow(), OFFER);
        for (var sheet : List.of(WHOLE, more, edited)) {
            assertThat(Indication.of(text(sheet).orElseThrow(), OFFER.indications())).contains(INSTABILITY);
        }
        assertThat(Indication.of("Ankle instability of an old sprain", OFFER.indications())).isEmpty();
        assertThat(Indication.of("after repeated sprains", OFFER.indications())).isEmpty();
    }

    private static Optional<String> text(Sheet sheet) {
        return read(sheet).course().map(course -> course.indication().text());
    }

    /// clinical.md 5.7, both ends of the range silent.
    @ParameterizedTest
    @CsvSource({"4.9,CAUTION", "5,INFO", "12,INFO", "14.9,INFO", "15,", "20,", "25,", "25.1,CAUTION", "'12,5 %',INFO"})
    void percentageOutsideTheUsualIsAFindingAndStopsNobody(String typed, @Nullable Level level) {
        var reading = read(WHOLE.with(CourseFields.AGREED, typed));
        assertThat(reading.findings()).hasSize(level == null ? 0 : 1).allSatisfy(finding -> {
            assertThat(finding.level()).isEqualTo(level);
            assertThat(finding.source()).isEqualTo(Source.SEED);
        });
        assertThat(reading.course()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"agreed,0", "agreed,-5", "agreed,250", "agreed,much", "sessions,0", "sessions,1.5", "sessions,100",
            "interval,0", "interval,6-3", "interval,soon", "baseline,11", "baseline,-1"})
    void whatCannotBeIsRefusedAtItsField(String name, String typed) {
        var field = Field.of("course", name);
        assertThat(read(WHOLE.with(field, typed)).refusals()).containsOnlyKeys(field);
        assertThat(read(WHOLE.with(field, typed)).course()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4,4,4", "3-6,3,6", "3 – 6 weeks,3,6", "2 to 3,2,3", "4w,4,4"})
    void intervalIsReadAsPeopleWriteIt(String typed, int from, int to) {
        assertThat(Interval.read(typed)).isEqualTo(new Entered.Value<>(new Interval(from, to), typed));
    }

    @Test
    void indicationsOfTheRegionStandFirst() {
        assertThat(OFFER.indicationsFor("ankle-foot")).containsExactly(INSTABILITY, PAIN);
        assertThat(OFFER.indicationsFor("")).containsExactly(INSTABILITY, KNEE, PAIN);
    }

    @Test
    void editingStartsFromWhatTheCourseSays() {
        var course = read(WHOLE.with(CourseFields.BASELINE, "7")).course().orElseThrow();
        assertThat(read(CourseForm.sheet(course, OFFER)).course()).contains(course);
    }

    /// One that was kept before keys were has its indication chosen, and is kept by its key from then on.
    @Test
    void anOldCourseIsEditedWithWhatWasChosenThen() {
        var old = new Course(ID, PATIENT, "ankle-foot", Side.RIGHT, new Course.Indication("Ankle instability: lateral",
                "", "", ""), new Plan(Percent.of("15"), 6, 3, 6), Optional.empty(), List.of(), TODAY, Optional.empty());
        var sheet = CourseForm.sheet(old, OFFER);
        assertThat(sheet.text(CourseFields.INDICATION)).isEqualTo("ankle_instability");
        assertThat(sheet.text(CourseFields.INDICATION_WORDS)).isEqualTo("lateral");
        var why = read(sheet).course().orElseThrow().indication();
        assertThat(why.chosen()).isEqualTo(new Course.Chosen("ankle_instability", "lateral"));
        assertThat(why.text()).isEqualTo("Ankle instability: lateral");
    }

    private static final CourseOffer CODED = new CourseOffer(OFFER.regions(), OFFER.indications(), OFFER.usual(),
            OFFER.dates(), OFFER.assessment(), new CodeBook(CodeFile.load(), Optional.empty()));

    /// A code is kept with what it is called; one that ended is not taken any more (clinical.md 2.2), one that nobody
    /// knows is.
    @Test
    void aCodeIsKeptWithItsTitle() {
        var coded = WHOLE.with(CourseFields.CODE, "M25.371");
        var reading = CourseForm.read(coded, CODED, ID, PATIENT, TODAY);
        assertThat(reading.course().orElseThrow().indication().title()).isEqualTo("Other instability, right ankle");
        var ended = CourseForm.read(coded.with(CourseFields.CODE, "M54.5"), CODED, ID, PATIENT, TODAY);
        assertThat(ended.refusals()).containsEntry(CourseFields.CODE, Refusal.of("course.refused.code", "M54.5"));
        var foreign = CourseForm.read(coded.with(CourseFields.CODE, "719.4"), CODED, ID, PATIENT, TODAY);
        assertThat(foreign.course().orElseThrow().indication().title()).isEmpty();
    }

    /// clinical.md 2.2: an indication of any region offers the codes of this one, never a shoulder's for a knee.
    @ParameterizedTest
    @CsvSource({"ligament_disorder, knee, RIGHT, M23.51 M23.8X1",
            "ligament_disorder, ankle-foot, LEFT, M24.272 M24.275",
            "instability, knee, LEFT, M25.362", "sprain_sequela, elbow, LEFT, S53.432S",
            "joint_pain, hip, RIGHT, M25.551",
            "knee_oa, knee, RIGHT, M17.11 M17.31 M17.0 M17.9 M17.2"})
    void theCodesOfThisRegionAreOffered(String indication, String region, Side side, String codes) {
        var of = ReferenceData.load().indications().stream().filter(one -> one.key().equals(indication)).findFirst()
                .orElseThrow();
        assertThat(CODED.codes(of, Optional.of(side), region)).containsExactly(codes.split(" ", -1));
    }

    /// What a course was kept with stays, whatever the lists say by now.
    @Test
    void anOldCourseKeepsItsCodeAndTitle() {
        var old = new Course(ID, PATIENT, "knee", Side.RIGHT, new Course.Indication("back", "M54.5", "Low back pain",
                "", ""), new Plan(Percent.of("15"), 6, 3, 6), Optional.empty(), List.of(), TODAY, Optional.empty());
        var again = CourseForm.read(CourseForm.sheet(old, CODED), CODED, ID, PATIENT, TODAY);
        assertThat(again.course().map(Course::indication)).contains(old.indication());
    }
}
