package enthesis.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Mouse;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.TestWindow;
import enthesis.ui.map.canvas.CanvasView;
import enthesis.ui.map.canvas.MarkerView;
import enthesis.ui.map.model.MapHand;
import enthesis.ui.map.model.MapModel;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// One marker under the mouse: dragged, its volume turned by the wheel, fanned out where it is crowded.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@Timeout(value = 120, unit = TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init")
class MouseOnMapTest {
    private TestWindow window;
    private Mouse mouse;
    private MapModel map;

    @Start
    void show(Stage stage) {
        window = TestWindow.ofMap(stage);
        mouse = new Mouse(window.scene());
        open(Examples.charted());
    }

    private void open(MapModel model) {
        map = model;
        map.editing.set(false);
        map.select(0);
        var view = new MapView(model, window.theme(), () -> {});
        window.show(view);
        view.start();
    }

    /// Where it stands once all of the map has its place.
    private MarkerView marker(FxRobot robot, int order) {
        robot.interact(window::layOut);
        return robot.lookup("#marker-" + order).queryAs(MarkerView.class);
    }

    private static CanvasView canvas(FxRobot robot) {
        return robot.lookup("#map-canvas").queryAs(CanvasView.class);
    }

    private String volume(int row) {
        return map.sheet.now().text(PointFields.volume(row));
    }

    private void wheel(FxRobot robot, int order, int notches) {
        var at = Mouse.middle(marker(robot, order));
        robot.interact(() -> mouse.wheel(at, notches));
    }

    private void drag(FxRobot robot, int order, Point2D to) {
        var from = Mouse.middle(marker(robot, order));
        robot.interact(() -> {
            mouse.grab(from);
            mouse.move(from.midpoint(to));
            mouse.move(to);
        });
    }

    @Test
    void aDraggedMarkerMovesItsPoint(FxRobot robot) {
        var before = map.points().get();
        var to = Mouse.middle(marker(robot, 6)).add(40, -25);
        drag(robot, 6, to);
        assertThat(Mouse.middle(marker(robot, 6)).distance(to)).as("it is carried along").isLessThan(1.5);
        assertThat(map.points().get()).as("not let go yet").isEqualTo(before);
        robot.interact(mouse::release);
        var camera = canvas(robot).camera().get();
        var local = canvas(robot).sceneToLocal(to);
        var now = map.points().get().get(5);
        assertThat(now.place().x()).isCloseTo(camera.drawnX(local.getX()), within(0.1));
        assertThat(now.place().y()).isCloseTo(camera.drawnY(local.getY()), within(0.1));
        assertThat(now.at(before.get(5).place())).as("nothing else of it").isEqualTo(before.get(5));
        assertThat(map.points().get().subList(0, 5)).isEqualTo(before.subList(0, 5));
        assertThat(map.selected.get()).isEqualTo(6);
        assertThat(map.sheet.undoName().get()).isEqualTo("moving point 6");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(map.points().get()).as("one step").isEqualTo(before);
    }

    @Test
    void letGoOutsideOfTheSheetItIsPutBack(FxRobot robot) {
        var before = map.points().get();
        var stood = Mouse.middle(marker(robot, 6));
        drag(robot, 6, canvas(robot).localToScene(-30, 200));
        assertThat(Mouse.middle(marker(robot, 6)).distance(stood)).isGreaterThan(50);
        robot.interact(mouse::release);
        assertThat(Mouse.middle(marker(robot, 6))).isEqualTo(stood);
        assertThat(map.points().get()).isEqualTo(before);
    }

    @Test
    void inASignedVisitTheMouseChangesNothing(FxRobot robot) {
        var before = map.points().get();
        robot.interact(map.sheet::lock);
        var stood = Mouse.middle(marker(robot, 6));
        drag(robot, 6, stood.add(40, -25));
        assertThat(Mouse.middle(marker(robot, 6))).isEqualTo(stood);
        robot.interact(mouse::release);
        wheel(robot, 6, 1);
        assertThat(map.points().get()).isEqualTo(before);
    }

    @Test
    void theWheelOverAMarkerTurnsItsVolumeAndNeverToNothing(FxRobot robot) {
        double scale = canvas(robot).camera().get().scale();
        wheel(robot, 6, 1);
        assertThat(volume(6)).isEqualTo("1.6");
        wheel(robot, 6, -1);
        wheel(robot, 6, -1);
        assertThat(volume(6)).isEqualTo("1.4");
        mouse.with(KeyCode.CONTROL);
        wheel(robot, 6, 1);
        assertThat(volume(6)).isEqualTo("1.9");
        for (var left : List.of("1.4", "0.9", "0.4", "0.4")) {
            wheel(robot, 6, -1);
            assertThat(volume(6)).isEqualTo(left);
        }
        mouse.with();
        for (var left : List.of("0.3", "0.2", "0.1", "0.1")) {
            wheel(robot, 6, -1);
            assertThat(volume(6)).isEqualTo(left);
        }
        assertThat(canvas(robot).camera().get().scale()).as("it does not zoom as well").isEqualTo(scale);
        assertThat(map.points().get()).as("nor any other").extracting(point -> volume(point.row()))
                .containsExactly("0.5", "0.5", "0.5", "0.5", "0.5", "0.1", "0.5", "2");
    }

    @Test
    void theWheelOverFreeCanvasZoomsAndChangesNoVolume(FxRobot robot) {
        var before = map.points().get();
        double scale = canvas(robot).camera().get().scale();
        var free = canvas(robot).localToScene(40, canvas(robot).getHeight() - 60);
        robot.interact(() -> mouse.wheel(free, 1));
        assertThat(canvas(robot).camera().get().scale()).isGreaterThan(scale);
        robot.interact(() -> mouse.wheel(free, -1));
        robot.interact(() -> mouse.wheel(free, -1));
        assertThat(canvas(robot).camera().get().scale()).isLessThan(scale);
        assertThat(map.points().get()).isEqualTo(before);
    }

    @Test
    void crowdedMarkersAreFannedOutAndTiedToWhereTheyAre(FxRobot robot) {
        robot.interact(() -> {
            open(Examples.ankle());
            var hand = new MapHand(map);
            hand.click(170, 236, true);
            map.editing.set(false);
        });
        Path ties = robot.lookup(".marker-tie").query();
        marker(robot, 1);
        assertThat(ties.getElements()).as("one alone stands where it is").isEmpty();
        robot.interact(() -> {
            var hand = new MapHand(map);
            for (int more = 1; more < 6; more++) {
                hand.click(170 + more % 3, 236 + more % 2, true);
            }
            map.points().get().forEach(point -> map.sheet.type(PointFields.volume(point.row()), "1"));
            map.editing.set(false);
        });
        var markers = map.points().get().stream().map(Point::order).map(order -> marker(robot, order)).toList();
        assertThat(markers).hasSize(6);
        assertThat(robot.lookup("#map-fan").query().isVisible()).isTrue();
        for (var one : markers) {
            assertThat(markers).filteredOn(other -> other != one).allSatisfy(
                    other -> assertThat(Mouse.middle(one).distance(Mouse.middle(other)))
                            .isGreaterThanOrEqualTo(one.radius() + other.radius()));
        }
        var ends = ties.getElements().stream().filter(LineTo.class::isInstance).map(LineTo.class::cast)
                .map(end -> ties.localToScene(end.getX(), end.getY())).toList();
        assertThat(ends).hasSizeGreaterThanOrEqualTo(5).allSatisfy(
                end -> assertThat(markers).anyMatch(marker -> Mouse.middle(marker).distance(end) < 1.5));
        Pictures.save(window.scene(), "map-fan");
    }
}
