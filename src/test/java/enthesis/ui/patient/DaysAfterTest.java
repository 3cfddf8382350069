package enthesis.ui.patient;

import static enthesis.ui.patient.Examples.ERIKA;
import static enthesis.ui.patient.Examples.PATIENT;
import static enthesis.ui.patient.Examples.TEXTS;
import static enthesis.ui.patient.Examples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.course.CourseSummary;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Visit;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.TestWindow;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.patient.chart.PatientActs;
import enthesis.ui.patient.chart.PatientModel;
import enthesis.ui.patient.chart.PatientPage;
import enthesis.ui.patient.chart.PatientView;
import enthesis.ui.patient.chart.SessionLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The days after an earlier session are opened from its line, not only those after the last.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
class DaysAfterTest {
    private static final CourseSummary KNEE = Examples.course(ERIKA.id(), "knee", Side.LEFT, 3, 28);

    private final List<Integer> opened = new ArrayList<>();
    private Scene scene;

    @Start
    void show(Stage stage) {
        var sessions = List.of(line(1, 70, Visit.State.SIGNED, true), line(2, 42, Visit.State.SIGNED, false),
                line(3, 28, Visit.State.SIGNED, true), line(4, 0, Visit.State.OPEN, false));
        var acts = new PatientActs(_ -> {}, _ -> {}, _ -> {}, _ -> {}, _ -> {}, _ -> {}, _ -> {});
        var model = new PatientModel(new DirectWork(), _ -> new PatientPage(PATIENT, List.of(KNEE), sessions, List.of(),
                List.of(), List.of(), List.of()), () -> TODAY, acts, TEXTS);
        model.followingOne.set(Optional.of(line -> opened.add(line.number())));
        var view = new PatientView(model, TEXTS, Examples::region);
        scene = TestWindow.show(stage, new Theme(Theme.Look.LIGHT), view, 1280, 710);
        model.show(ERIKA.id());
    }

    private static SessionLine line(int number, int daysAgo, Visit.State state, boolean given) {
        return new SessionLine(VisitId.fresh(), KNEE.course().id(), number, TODAY.minusDays(daysAgo), state,
                given ? "13 points, 6.8 mL, entered 29 Nov 2026" + ", stopped midway".repeat(9) : "deferred", given);
    }

    @Test
    void anEarlierSessionHasItsOwnWayAndOneWithoutInjectionsNone(FxRobot robot) {
        robot.interact(() -> robot.lookup("#days-after-1").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(opened).containsExactly(1);
        assertThat(robot.lookup("#days-after-3").tryQuery()).isPresent();
        assertThat(robot.lookup("#days-after-2").tryQuery()).isEmpty();
        assertThat(robot.lookup("#days-after-4").tryQuery()).isEmpty();
        assertThat(robot.lookup("#days-after-1").query().getAccessibleText()).isEqualTo("Days after session 1");
        Pictures.save(scene, "patient-days-after");
    }

    /// The words wrap beside the act: the next line begins below the last of them.
    @Test
    void aLineOfThreeRowsIsAsHighAsItsWords(FxRobot robot) {
        var first = robot.lookup("#days-after-1").query().getParent();
        assertThat(first.lookupAll(".line-second").stream().mapToDouble(words -> words.getBoundsInParent()
                .getHeight()).max().orElse(0)).as("two rows below the day").isGreaterThan(25);
        for (var words : first.lookupAll(".label")) {
            var seen = words.localToScene(words.getBoundsInLocal());
            assertThat(first.localToScene(first.getBoundsInLocal()).contains(seen)).as("%s", words).isTrue();
        }
    }
}
