package enthesis.ui.patient;

import static enthesis.ui.patient.Examples.ERIKA;
import static enthesis.ui.patient.Examples.PATIENT;
import static enthesis.ui.patient.Examples.TEXTS;
import static enthesis.ui.patient.Examples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.course.Course;
import enthesis.domain.course.EndReason;
import enthesis.domain.outcome.Answers73;
import enthesis.domain.value.Side;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.patient.chart.PatientActs;
import enthesis.ui.patient.chart.PatientModel;
import enthesis.ui.patient.chart.PatientPage;
import enthesis.ui.patient.chart.PatientView;
import enthesis.ui.patient.end.CourseEnds;
import enthesis.ui.patient.score.ScoresModel;
import enthesis.ui.practice.PracticeStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A course that does not help: seen on its board, stopped by keys for a reason.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class EndViewTest {
    private final List<Course.End> ended = new ArrayList<>();
    private PracticeStage screen;

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
        var knee = Examples.course(ERIKA.id(), "knee", Side.LEFT, 2, 28);
        var page = new PatientPage(PATIENT, List.of(knee), List.of(), List.of(), List.of(), List.of(), List.of(),
                Map.of(), Map.of(knee.course().id(), Boards.slow(knee)));
        var acts = new PatientActs(_ -> {}, _ -> {}, _ -> {}, _ -> {}, _ -> {}, _ -> {}, _ -> {});
        var model = new PatientModel(new DirectWork(), _ -> page, () -> TODAY, acts, TEXTS);
        model.ends.set(Optional.of(new CourseEnds((_, end) -> ended.add(end), (_, _) -> {}, 10)));
        model.rules.set(Optional.of(Boards.RULES));
        model.scores.desk.set(Optional.of(new ScoresModel.ScoresDesk(Answers73.PRACTICE,
                _ -> Map.of(knee.course().id(), Answers73.treated()), _ -> {})));
        model.drawn.handing.set(Optional.of(() -> {}));
        var framed = new BorderPane(new PatientView(model, TEXTS, Examples::region));
        framed.setTop(bar(64));
        framed.setBottom(bar(26));
        screen.show(framed, () -> model.show(ERIKA.id()));
    }

    /// As high as what stands around a patient's page.
    private static Region bar(double height) {
        var bar = new Region();
        bar.setMinHeight(height);
        return bar;
    }

    @Test
    void theBoardSaysWhatHasToBeThoughtOver() {
        screen.picture("board");
        assertThat(screen.words("#board-session")).contains("Session 3 of 6: 16 Nov to 7 Dec 2026, in the window, "
                + "14 days left");
        assertThat(screen.words("#board-response")).contains("Pain on average 7 → 7, no change");
        assertThat(screen.words("#board-flares")).contains("session 1: 1 day, grade 1 or more",
                "The flare after session 2 is not known to have settled");
        assertThat(screen.words("#board-reevaluate")).contains("Re-evaluate: no improvement after 2 sessions",
                "practice setting");
    }

    /// Enter goes on to what is not said yet, and ends the course once all is.
    @Test
    void theSeriesIsStoppedByKeysForAReason() {
        screen.press(KeyCode.ALT, KeyCode.E).type("s").press(KeyCode.ENTER).press(KeyCode.R).press(KeyCode.ENTER);
        assertThat(ended).isEmpty();
        screen.type("moves away");
        screen.picture("end-reason");
        screen.press(KeyCode.ENTER);
        assertThat(ended).containsExactly(
                new Course.End(TODAY, Course.Because.STOPPED, Optional.of(EndReason.OTHER), "moves away"));
    }

    @Test
    void theGoalIsReachedInFourKeys() {
        screen.press(KeyCode.ALT, KeyCode.E).press(KeyCode.D).press(KeyCode.ENTER).press(KeyCode.G)
                .press(KeyCode.ENTER);
        assertThat(ended).containsExactly(
                new Course.End(TODAY, Course.Because.DONE, Optional.of(EndReason.GOAL), ""));
    }

    @Test
    void escapeLeavesItAsItIs() {
        screen.press(KeyCode.ALT, KeyCode.E).press(KeyCode.S).press(KeyCode.ENTER);
        assertThat(screen.shown("#end-reason")).isTrue();
        screen.press(KeyCode.BACK_SPACE).press(KeyCode.ENTER);
        assertThat(ended).isEmpty();
    }
}
