package enthesis.ui.patient;

import static enthesis.ui.patient.Examples.ERIKA;
import static enthesis.ui.patient.Examples.PATIENT;
import static enthesis.ui.patient.Examples.TEXTS;
import static enthesis.ui.patient.Examples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.outcome.Answers73;
import enthesis.domain.outcome.CourseOutcomes;
import enthesis.domain.outcome.Schedule;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Visit;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.plot.OutcomeCurves;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.patient.chart.PatientActs;
import enthesis.ui.patient.chart.PatientModel;
import enthesis.ui.patient.chart.PatientPage;
import enthesis.ui.patient.chart.PatientView;
import enthesis.ui.patient.chart.SessionLine;
import enthesis.ui.patient.score.ScoresModel;
import enthesis.ui.practice.PracticeStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@SuppressWarnings("NullAway.Init")
class ScoresCardTest {
    private final List<String> done = new ArrayList<>();
    private PracticeStage screen;

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
    }

    private void open(CourseOutcomes outcomes) {
        var course = Examples.course(ERIKA.id(), "ankle-foot", Side.RIGHT, 3, 84);
        var id = course.course().id();
        var sessions = new ArrayList<SessionLine>();
        for (int at = 0; at < outcomes.standing().sessions().size(); at++) {
            sessions.add(new SessionLine(VisitId.fresh(), id, at + 1, outcomes.standing().sessions().get(at),
                    Visit.State.SIGNED, "8 points, 6.5 mL"));
        }
        var acts = new PatientActs(_ -> {}, _ -> {}, _ -> {}, _ -> {}, _ -> {}, _ -> {}, _ -> {});
        var model = new PatientModel(new DirectWork(), _ -> new PatientPage(PATIENT, List.of(course), sessions,
                List.of(), List.of(), List.of(), List.of()), () -> TODAY, acts, TEXTS);
        model.scores.desk.set(Optional.of(new ScoresModel.ScoresDesk(Answers73.PRACTICE, _ -> Map.of(id, outcomes),
                asked -> done.add("ask " + asked.id().equals(id)))));
        model.drawn.handing.set(Optional.of(() -> {}));
        model.show(ERIKA.id());
        var made = new PatientView[1];
        screen.act(() -> made[0] = new PatientView(model, TEXTS, Examples::region));
        screen.show(made[0], made[0]::start);
    }

    @Test
    void theCurvesAreDrawnOverTheSessionsAndSaidInWords(FxRobot robot) {
        open(Answers73.treated());
        assertThat(screen.says("#scores-standing")).isEqualTo("week 12 due until 21 Dec 2026");
        screen.picture("patient-scores");
        var curves = robot.lookup("#curves").query();
        assertThat(curves.getAccessibleText()).contains("session 3, 31 Aug 2026",
                "6 Jul 2026, baseline: Pain on average 7, Pain at worst 9, Function (PSFS) 3",
                "28 Sep 2026, 4 weeks after session 3: no answer");
        assertThat(((Parent) curves).lookupAll(".plot-number")).hasSize(3);
        assertThat(((Parent) curves).lookupAll(".plot-dot")).hasSize(3 + 3 + 2);
        assertThat(robot.lookup(".tile").<Node>queryAll()).extracting(Node::getAccessibleText)
                .contains("Pain: 7 → 4, −3 (42\u00a0%), on average");
        screen.press(KeyCode.ALT, KeyCode.T);
        assertThat(robot.lookup("#curves").query().isVisible()).isFalse();
        assertThat(robot.lookup("#scores-table").query().isVisible()).isTrue();
        screen.picture("patient-scores-table");
        screen.press(KeyCode.ALT, KeyCode.O);
        assertThat(done).containsExactly("ask true");
    }

    /// What lies around a missing answer is dotted.
    @Test
    void aMissingAnswerIsACrossAndNeverJoined(FxRobot robot) {
        var before = Answers73.treated();
        var outcomes = new ArrayList<>(before.outcomes());
        outcomes.add(Answers73.outcome(TODAY, "average", "3"));
        open(new CourseOutcomes(before.standing(), outcomes, before.pains()));
        screen.picture("patient-scores-missing");
        var unknown = robot.lookup(".plot-unknown").queryAll();
        assertThat(unknown).hasSize(1);
        assertThat(robot.lookup(".plot-cross").queryAll()).hasSize(2 * 2);
    }

    @Test
    void withoutScoresItSaysWhyTheyAreWanted() {
        open(new CourseOutcomes(new Schedule.Standing(TODAY, List.of(), Optional.of(TODAY)), List.of(), Map.of()));
        assertThat(screen.says("#scores-standing")).isEqualTo("baseline due, before the first session");
        screen.picture("patient-scores-empty");
    }

    @Test
    void aWindowThatClosedIsACrossToo() {
        var before = Answers73.treated();
        var curves = new OutcomeCurves(before, Answers73.PRACTICE, TODAY.plusWeeks(5), TEXTS).curves(2);
        assertThat(curves.panels()).hasSize(2);
        assertThat(curves.panels().getFirst().crosses()).extracting(cross -> cross.words())
                .containsExactly("no answer, 28 Sep 2026", "week 12 missing, 23 Nov 2026");
    }
}
