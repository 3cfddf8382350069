package enthesis.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.map.Point;
import enthesis.domain.map.SkipReason;
import enthesis.domain.map.plan.Protocol;
import enthesis.domain.value.Side;
import enthesis.ui.kit.TestWindow;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.plan.Repertoire;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// How many keys a session takes without the mouse; every key that goes down counts, Alt and Shift too.
@ExtendWith(ApplicationExtension.class)
@Timeout(value = 300, unit = TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init")
class KeyCountTest {
    private TestWindow window;
    private MapModel map;
    private int keys;

    @Start
    void show(Stage stage) {
        window = TestWindow.ofMap(stage);
        stage.addEventFilter(KeyEvent.KEY_PRESSED, _ -> keys++);
    }

    private void open(FxRobot robot, MapModel model, Protocol... protocols) {
        robot.interact(() -> {
            map = model;
            var view = new MapView(model, window.theme(), () -> {});
            view.plan().repertoire.set(new Repertoire(List.of(protocols), List.of()));
            window.show(view);
            view.start();
            keys = 0;
        });
    }

    private void thirty(FxRobot robot) {
        var targets = Examples.ATLAS.region("knee").orElseThrow().targets();
        open(robot, Examples.model("knee", Side.RIGHT), new Protocol("thirty", "knee", "Knee, thirty points",
                targets.stream().limit(30).map(target -> new Protocol.Step(target.id(), "0.5", 1, "27G 25 mm", ""))
                        .toList()));
        robot.push(KeyCode.ALT, KeyCode.R).type(KeyCode.DIGIT1);
        assertThat(map.points().get()).hasSize(30).allMatch(Point::planned);
    }

    private void assertThirtyAreCharted() {
        var points = map.points().get();
        assertThat(points).filteredOn(Point::given).hasSize(29);
        assertThat(points).extracting(point -> point.order() + ": " + point.volume().asValue().orElseThrow())
                .filteredOn(line -> !line.endsWith(": 0.5")).containsExactly("5: 0.7", "8: 1");
        assertThat(points.get(9).plan().skipped()).isEqualTo(Optional.of(SkipReason.NOT_TENDER));
        assertThat(points).allMatch(point -> point.side().equals(Optional.of(Side.RIGHT)));
    }

    @Test
    void thirtyPointsConfirmedTogetherTakeAtMost45Keys(FxRobot robot) {
        thirty(robot);
        robot.type(KeyCode.DOWN, 4);
        robot.write("0.7").type(KeyCode.ENTER).type(KeyCode.DOWN, 2);
        robot.write("1").type(KeyCode.ENTER).type(KeyCode.DOWN);
        robot.push(KeyCode.ALT, KeyCode.S).type(KeyCode.DIGIT1);
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(map.points().get()).as("read back first").filteredOn(Point::given).hasSize(2);
        robot.type(KeyCode.DIGIT1);
        assertThirtyAreCharted();
        assertThat(keys).isLessThanOrEqualTo(45);
    }

    @Test
    void thirtyPointsGivenOneByOneTakeAtMost60Keys(FxRobot robot) {
        thirty(robot);
        robot.type(KeyCode.ENTER, 4);
        robot.write("0.7").type(KeyCode.ENTER, 3);
        robot.write("1").type(KeyCode.ENTER, 2);
        robot.push(KeyCode.ALT, KeyCode.S).type(KeyCode.DIGIT1);
        robot.type(KeyCode.ENTER, 20);
        assertThirtyAreCharted();
        assertThat(keys).isLessThanOrEqualTo(60);
    }

    @Test
    void eightTargetsWithoutAProtocolTakeAtMost80Keys(FxRobot robot) {
        open(robot, Examples.ankle());
        for (var typed : List.of("atfl .5", "atfl t .5", "cfl .5", "cfl c .5", "aitfl .5", "sinus 1.5", "bif .5",
                "talo 2")) {
            robot.write(typed).type(KeyCode.ENTER).type(KeyCode.ENTER);
        }
        assertThat(map.points().get()).hasSize(8).allMatch(Point::given);
        assertThat(map.points().get()).extracting(point -> point.target().orElseThrow())
                .containsExactly("atfl-fibular", "atfl-talar", "cfl-fibular", "cfl-calcaneal", "aitfl", "sinus-tarsi",
                        "bifurcate", "talocrural-anterolat");
        assertThat(map.points().get()).extracting(point -> point.volume().asValue().orElseThrow().toString())
                .containsExactly("0.5", "0.5", "0.5", "0.5", "0.5", "1.5", "0.5", "2");
        assertThat(keys).isLessThanOrEqualTo(80);
    }
}
