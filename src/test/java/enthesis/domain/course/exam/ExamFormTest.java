package enthesis.domain.course.exam;

import static enthesis.domain.course.exam.KneeExams.TODAY;
import static enthesis.domain.course.exam.KneeExams.exam;
import static enthesis.domain.course.exam.KneeExams.offer;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.course.candidacy.Candidates;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.practice.assess.ExamTest;
import enthesis.domain.practice.assess.ExamTest.Kind;
import enthesis.domain.value.Side;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is examined at which region, and how it has come on since the baseline.
class ExamFormTest {
    private static final Exams NONE = Exams.of(List.of());
    private static final UUID ID = new UUID(7, 7);

    private static ExamReading read(Sheet sheet, Exams before) {
        return ExamForm.read(sheet, offer("knee", Side.LEFT), before, ID);
    }

    private static ExamReading typed(String field, String text) {
        return read(Sheet.of(Map.of(Field.of("found", field), text)), NONE);
    }

    @Test
    void everyRegionOfTheMapHasItsTestsWithSource() {
        var exam = Candidates.PRACTICE.assessment().exam();
        assertThat(exam.regions()).extracting(one -> one.region()).containsExactlyInAnyOrder("knee", "ankle-foot",
                "shoulder", "elbow", "wrist-hand", "hip", "lumbosacral", "neck-thoracic", "jaw", "chest");
        assertThat(exam.regions()).allSatisfy(region -> {
            assertThat(new HashSet<>(region.tests().stream().map(one -> one.kind() + one.key()).toList()))
                    .hasSameSizeAs(region.tests());
            assertThat(region.tests()).allSatisfy(one -> assertThat(one.least()).isLessThan(one.most()));
        });
        assertThat(exam.of("knee")).extracting(ExamTest::kind).contains(Kind.LAXITY, Kind.MOTION, Kind.GIVING_WAY,
                Kind.IMAGING);
    }

    /// What the practice does not offer any more stands where it was done before, to be compared.
    @Test
    void aHiddenTestStandsWhereItWasDone() {
        var offer = offer("knee", Side.LEFT);
        var hidden = new ExamForm.Offer(offer.course(), offer.tenderness(), offer.tests().stream()
                .map(test -> new ExamTest(test.key(), test.kind(), test.label(), test.least(), test.most(),
                        test.scale(), test.sided(), test.lowerIsBetter(), "", false, test.source()))
                .toList(), offer.structures(), offer.dates(), offer.today());
        assertThat(ExamForm.read(Sheet.EMPTY, hidden, NONE, ID).rows()).isEmpty();
        var before = Exams.of(List.of(new Exam(ID, offer.course().id(), TODAY.minusDays(9), Map.of(
                new Measure(Kind.LAXITY, "lachman", Side.LEFT), BigDecimal.ONE), "")));
        assertThat(ExamForm.read(Sheet.EMPTY, hidden, before, ID).rows()).extracting(ExamRow::key)
                .containsExactly("lachman");
    }

    @Test
    void theTreatedSideStandsFirst() {
        assertThat(read(Sheet.EMPTY, NONE).rows().getFirst().sides()).containsExactly(Side.LEFT, Side.RIGHT);
        var spine = ExamForm.read(Sheet.EMPTY, offer("lumbosacral", Side.MIDLINE), NONE, ID).rows();
        assertThat(spine.stream().filter(row -> row.key().equals("flexion")).findFirst().orElseThrow().sides())
                .containsExactly(Side.MIDLINE);
    }

    /// Grades 0 to 3, degrees within what a joint can do, whole numbers; a deficit is negative.
    @ParameterizedTest
    @CsvSource({"laxity-lachman-left,2,2", "laxity-lachman-left,4,", "laxity-lachman-left,-1,",
            "laxity-lachman-left,1.5,", "motion-extension-left,-10,-10", "motion-extension-left,\u22125,-5",
            "motion-flexion-right,171,", "motion-flexion-right,135,135", "giving-way-giving-way-left,12,12",
            "imaging-kellgren-lawrence-left,5,", "laxity-lachman-left,two,"})
    void numbersAreReadWithinTheirTest(String field, String text, BigDecimal value) {
        var reading = typed(field, text);
        assertThat(List.copyOf(reading.exam().found().values())).as(field)
                .isEqualTo(value == null ? List.of() : List.of(value.stripTrailingZeros()));
        assertThat(reading.refusals().containsKey(Field.of("found", field))).isEqualTo(value == null);
        assertThat(reading.whole()).isEqualTo(value != null);
    }

    @Test
    void emptyIsNotExaminedAndNothingFoundIsNotKept() {
        assertThat(read(Sheet.EMPTY, NONE).whole()).isFalse();
        assertThat(read(Sheet.of(Map.of(ExamFields.WORDS, "no effusion")), NONE).whole()).isTrue();
        assertThat(typed("laxity-lachman-left", "0").exam().found()).hasSize(1);
        assertThat(read(Sheet.of(Map.of(ExamFields.DAY, "24.11.2026", ExamFields.WORDS, "x")), NONE).whole()).isFalse();
        assertThat(read(Sheet.of(Map.of(ExamFields.DAY, "-7d")), NONE).exam().day()).isEqualTo(TODAY.minusDays(7));
    }

    /// Structures stand in the order of the index, those of the baseline before anything is typed.
    @Test
    void tendernessIsListedByStructure() {
        var before = Exams.of(List.of(exam(TODAY.minusDays(30), "tenderness.pes.left=3")));
        assertThat(read(Sheet.EMPTY, before).rows().getFirst().key()).isEqualTo("pes");
        var more = read(Sheet.of(Map.of(ExamFields.listed("mcl-femoral"), "yes", ExamFields.listed("apex"), "yes")),
                before);
        assertThat(more.rows()).extracting(ExamRow::key).startsWith("mcl-femoral", "pes", "apex");
        assertThat(more.rows().get(2).sides()).containsExactly(Side.MIDLINE);
        assertThat(more.exam().found()).isEmpty();
    }

    @Test
    void stabilityIsAnOutcome() {
        var baseline = exam(TODAY.minusDays(60), "laxity.lachman.left=2", "laxity.lachman.right=0",
                "laxity.valgus.left=3", "giving_way.giving-way.left=6", "motion.flexion.left=110");
        var now = exam(TODAY, "laxity.lachman.left=1", "laxity.lachman.right=0", "laxity.varus.left=3",
                "giving_way.giving-way.left=1", "motion.flexion.left=130");
        var rows = read(Sheet.EMPTY, NONE).rows();
        assertThat(Stability.of(rows, baseline, now)).isEqualTo(new Stability(1, new BigDecimal("2"),
                new BigDecimal("1"), Optional.of(new BigDecimal("6")), Optional.of(new BigDecimal("1"))));
        var lachman = rows.stream().filter(row -> row.key().equals("lachman")).findFirst().orElseThrow();
        assertThat(lachman.difference(baseline)).contains(new BigDecimal("2"));
        assertThat(lachman.change(baseline, now)).contains(new BigDecimal("-1"));
        var valgus = rows.stream().filter(row -> row.key().equals("valgus")).findFirst().orElseThrow();
        assertThat(valgus.change(baseline, now)).isEmpty();
        assertThat(valgus.difference(baseline)).isEmpty();
        assertThat(Stability.of(rows, exam(TODAY, "motion.flexion.left=1"), now).known()).isFalse();
    }

    @Test
    void theFirstIsTheBaselineAndOfOneDayTheLastEnteredCounts() {
        var first = exam(TODAY.minusDays(60), "laxity.lachman.left=3");
        var mended = exam(TODAY.minusDays(60), "laxity.lachman.left=2");
        var later = exam(TODAY, "laxity.lachman.left=1");
        var exams = Exams.of(List.of(later, first, mended));
        assertThat(exams.byDay()).containsExactly(mended, later);
        assertThat(exams.baseline()).contains(mended);
        assertThat(exams.latest()).contains(later);
        assertThat(Exams.of(List.of(first)).latest()).isEmpty();
    }
}
