package enthesis.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.map.Point;
import enthesis.domain.value.Side;
import enthesis.storage.reference.map.ProtocolFile;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.TestWindow;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.MapPlan;
import enthesis.ui.map.plan.Repertoire;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Sessions as they are given, of both sides in one visit, by keys alone.
@ExtendWith(ApplicationExtension.class)
@Timeout(value = 300, unit = TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init")
class RealInputsTest {
    private static final List<String> FINGERS = List.of("thumb ip", "index pip", "middle pip", "ring pip",
            "little pip");
    private static final List<String> JOINTS = List.of("ip1", "pip2", "pip3", "pip4", "pip5");

    private TestWindow window;
    private MapModel map;

    @Start
    void show(Stage stage) {
        window = TestWindow.ofMap(stage);
    }

    private void openBothSides(FxRobot robot, String region) {
        robot.interact(() -> {
            map = new MapModel(new SheetModel(), Examples.ATLAS, new MapPlan(List.of(
                    new MapPlan.Planned(region, Side.RIGHT), new MapPlan.Planned(region, Side.LEFT))), Examples.TEXTS);
            var view = new MapView(map, window.theme(), () -> {});
            view.plan().repertoire.set(new Repertoire(ProtocolFile.load(Examples.ATLAS), List.of()));
            window.show(view);
            view.start();
        });
    }

    private Stream<Point> givenOn(Side side) {
        return map.points().get().stream().filter(point -> point.given() && point.side().equals(Optional.of(side)));
    }

    @Test
    void bothSacroiliacRegionsAreReadBackBySideBeforeTheyAreGiven(FxRobot robot) {
        openBothSides(robot, "lumbosacral");
        robot.push(KeyCode.ALT, KeyCode.R).type(KeyCode.DIGIT1);
        robot.push(KeyCode.ALT, KeyCode.R).type(KeyCode.DIGIT2);
        int planned = map.points().get().size();
        assertThat(planned).isEqualTo(14);
        robot.type(KeyCode.UP);
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(robot.lookup("#map-read-back").queryAs(Label.class).getText()).contains("RIGHT", "LEFT");
        assertThat(map.points().get()).as("read back first").noneMatch(Point::given);
        robot.type(KeyCode.DIGIT1);
        assertThat(givenOn(Side.RIGHT)).hasSize(7).noneMatch(point -> point.target().orElseThrow().endsWith("-left"));
        assertThat(givenOn(Side.LEFT)).hasSize(7).noneMatch(point -> point.target().orElseThrow().endsWith("-right"));
    }

    @Test
    void theMiddleJointsOfAllTenFingersStandOnTheirHand(FxRobot robot) {
        openBothSides(robot, "wrist-hand");
        chartFingers(robot);
        robot.write("/hand l").type(KeyCode.ENTER);
        if (!robot.lookup("#map-answer-2").tryQuery().isEmpty()) {
            robot.type(KeyCode.DIGIT2);
        }
        assertThat(map.side.get()).isEqualTo(Side.LEFT);
        chartFingers(robot);
        for (var side : List.of(Side.RIGHT, Side.LEFT)) {
            assertThat(givenOn(side)).extracting(point -> point.target().orElseThrow())
                    .containsExactlyElementsOf(JOINTS);
        }
    }

    private static void chartFingers(FxRobot robot) {
        for (var finger : FINGERS) {
            robot.write("/" + finger + " .2").type(KeyCode.ENTER, 2);
        }
    }
}
