package enthesis.ui.course;

import static enthesis.domain.course.exam.KneeExams.TODAY;
import static enthesis.domain.course.exam.KneeExams.exam;
import static enthesis.ui.practice.PracticeStage.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.course.exam.Exam;
import enthesis.domain.course.exam.Exams;
import enthesis.domain.course.exam.KneeExams;
import enthesis.domain.course.exam.Measure;
import enthesis.domain.practice.assess.ExamTest.Kind;
import enthesis.domain.value.Side;
import enthesis.ui.course.exam.ExamModel;
import enthesis.ui.course.exam.ExamPage;
import enthesis.ui.course.exam.ExamView;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.practice.PracticeStage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class ExamViewTest {
    private static final Exam BASELINE = exam(TODAY.minusDays(60), "tenderness.pes.left=3",
            "laxity.lachman.left=2", "laxity.lachman.right=0", "laxity.valgus.left=3", "motion.flexion.left=110",
            "motion.flexion.right=140", "giving_way.giving-way.left=6");
    private static final Exam LATER = exam(TODAY.minusDays(28), "laxity.lachman.left=2");

    private final List<Exam> written = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private PracticeStage screen;

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
        open(Exams.of(List.of()));
    }

    private void open(Exams before) {
        var desk = new ExamModel.ExamDesk(new DirectWork(), TEXTS, written::add, _ -> done.add("kept"));
        var view = new ExamView(new ExamModel(desk, new ExamPage(KneeExams.offer("knee", Side.LEFT), before, "knee")),
                TEXTS, () -> done.add("leave"));
        screen.show(view, view::start);
    }

    @Test
    void aBaselineIsTypedByKeysAlone() {
        screen.press(KeyCode.ENTER).press(KeyCode.ENTER).type("2").press(KeyCode.ENTER).type("0");
        screen.picture("exam-baseline");
        assertThat(screen.says("#difference-lachman")).isEqualTo("+2");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(done).containsExactly("kept");
        assertThat(written.getFirst().found()).isEqualTo(Map.of(new Measure(Kind.LAXITY, "lachman", Side.LEFT),
                new BigDecimal("2"), new Measure(Kind.LAXITY, "lachman", Side.RIGHT), BigDecimal.ZERO));
        assertThat(written.getFirst().day()).isEqualTo(TODAY);
    }

    @Test
    void aReexaminationStandsBesideItsBaseline() {
        open(Exams.of(List.of(BASELINE, LATER)));
        assertThat(screen.shown("#found-tenderness-pes-left")).isTrue();
        assertThat(screen.text("#found-laxity-lachman-left")).isEmpty();
        screen.into("#found-laxity-lachman-left", "1").into("#found-laxity-valgus-left", "1")
                .into("#found-motion-flexion-left", "105").into("#found-giving-way-giving-way-left", "1")
                .into("#found-tenderness-pes-left", "1");
        assertThat(screen.says("#change-lachman")).isEqualTo("\u22121, better");
        assertThat(screen.says("#change-flexion")).isEqualTo("\u22125, worse");
        assertThat(screen.says("#stability"))
                .isEqualTo("Laxity, 2 tests done both times, added up: 5 \u2192 2. "
                        + "Gave way 6 \u2192 1 times in a month.");
        screen.picture("exam-again");
    }

    /// Found by another name, and the grade is typed at once.
    @Test
    void aTenderStructureIsTakenAndGraded() {
        screen.press(KeyCode.ENTER).press(KeyCode.DOWN).type("medial coll").press(KeyCode.ENTER).type("2")
                .press(KeyCode.ENTER).type("0").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written.getFirst().found()).isEqualTo(Map.of(
                new Measure(Kind.TENDERNESS, "mcl-femoral", Side.LEFT), new BigDecimal("2"),
                new Measure(Kind.TENDERNESS, "mcl-femoral", Side.RIGHT), BigDecimal.ZERO));
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsLost() {
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).startsWith("Not kept: nothing was found");
        screen.into("#found-laxity-lachman-left", "7").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.says("#failure")).startsWith("Not kept: mend or clear");
        assertThat(screen.says("#refused")).isEqualTo("Lachman: a whole number from 0 to 3.");
        screen.picture("exam-refused");
        assertThat(screen.text("#found-laxity-lachman-left")).isEqualTo("7");
        assertThat(written).isEmpty();
        screen.press(KeyCode.ESCAPE);
        assertThat(done).containsExactly("leave");
    }
}
