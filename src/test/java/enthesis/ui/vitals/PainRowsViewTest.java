package enthesis.ui.vitals;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.Section;
import enthesis.domain.vitals.pain.Pain;
import enthesis.domain.vitals.pain.PainFields;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Theme;
import enthesis.ui.visit.Workspace;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@SuppressWarnings("NullAway.Init")
final class PainRowsViewTest {
    private Stage stage;
    private Workspace workspace;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    private void open(FxRobot robot, Circumstances about, Sheet sheet) {
        robot.interact(() -> {
            workspace = new Workspace(about, sheet);
            workspace.onto(stage, Theme.Look.LIGHT);
            workspace.view.show(Section.VITALS);
        });
    }

    /// All words of a block, from top to bottom, without the scales.
    private static List<String> words(FxRobot robot, String block) {
        return robot.from(robot.lookup(block)).lookup(".label").queryAll().stream()
                .filter(Node::isVisible).map(node -> ((Label) node).getText()).filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<String> curves(FxRobot robot, String block) {
        return robot.from(robot.lookup(block)).lookup(SparklineView.class::isInstance).queryAll().stream()
                .map(Node::getAccessibleText).toList();
    }

    @Test
    void ofOneCourseItNamesTheCourseBesideTheFirstQuestion(FxRobot robot) {
        open(robot, Cases.about(), Sheet.EMPTY);
        assertThat(words(robot, "#pain-1")).containsExactly("Pain now", "RIGHT ankle and foot", "5", "Average",
                "last 7 days", "5", "Worst", "last 7 days", "7");
        assertThat(robot.lookup("#pain-2").tryQuery()).isEmpty();
    }

    @Test
    void eachOfSeveralCoursesHasABlockWithItsOwnCurve(FxRobot robot) {
        open(robot, Cases.twoCourses(), Sheet.EMPTY);
        assertThat(words(robot, "#pain-1")).startsWith("RIGHT", "ankle and foot", "Pain now", "5");
        assertThat(words(robot, "#pain-2")).containsExactly("LEFT", "knee", "Pain now", "2\n31 Aug", "Average",
                "last 7 days",
                "Worst", "last 7 days");
        assertThat(curves(robot, "#pain-2").getFirst()).startsWith("LEFT knee Pain now at earlier visits: 3 ")
                .contains("2 ").doesNotContain("7 ");
        assertThat(Stream.of("#pain-1-worst", "#pain-2-now").map(id -> robot.lookup(id).query().getAccessibleText()))
                .containsExactly("RIGHT ankle and foot Worst", "LEFT knee Pain now");
    }

    @Test
    void whatIsTypedReachesItsCourseAndNotMeasuredIsAnAnswer(FxRobot robot) {
        open(robot, Cases.twoCourses(), Sheet.EMPTY);
        robot.interact(() -> workspace.view.go(PainFields.of(1, Pain.WORST)));
        robot.write("6").push(KeyCode.ENTER).write("10").push(KeyCode.ENTER).push(KeyCode.ENTER).push(KeyCode.ALT,
                KeyCode.N);
        assertThat(workspace.model.sheet.now())
                .isEqualTo(Cases.sheet("pain[1].worst", "6", "pain[2].now", "10", "pain[2].average", "not-measured"));
        assertThat(words(robot, "#pain-2")).contains("not measured");
        robot.push(KeyCode.BACK_SPACE).write("3");
        assertThat(workspace.model.sheet.now())
                .isEqualTo(Cases.sheet("pain[1].worst", "6", "pain[2].now", "10", "pain[2].average", "3"));
    }

    @Test
    void theQuestionWithTheFocusIsInSight(FxRobot robot) {
        open(robot, Cases.twoCourses(), Sheet.EMPTY);
        for (var field : List.of(PainFields.of(2, Pain.WORST), VitalsModel.PRESSURE, PainFields.of(2, Pain.NOW))) {
            robot.interact(() -> workspace.view.go(field));
            var id = field.path().replaceAll("[.\\[]", "-").replace("]", "");
            var spot = robot.lookup("#" + id).query();
            var page = robot.lookup(".section-page").match(Node::isVisible).query();
            assertThat(page.localToScene(page.getLayoutBounds()).contains(spot.localToScene(spot.getLayoutBounds())))
                    .as(field.path()).isTrue();
        }
        var page = (ScrollPane) robot.lookup(".section-page").match(Node::isVisible).query();
        robot.interact(() -> page.setVvalue(0));
        robot.interact(page::layout);
        assertThat(page.getVvalue()).isZero();
    }

    @Test
    void whatADraftHasForTheVisitIsTakenByOnePress(FxRobot robot) {
        open(robot, Cases.about(), Cases.sheet("vitals.pain-now", "7"));
        robot.push(KeyCode.ALT, KeyCode.U);
        assertThat(workspace.model.sheet.now()).isEqualTo(Cases.sheet("pain[1].now", "7"));
    }
}
