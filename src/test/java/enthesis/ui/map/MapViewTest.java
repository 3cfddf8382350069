package enthesis.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.value.Side;
import enthesis.ui.kit.TestWindow;
import enthesis.ui.map.canvas.CanvasView;
import enthesis.ui.map.canvas.MarkerView;
import enthesis.ui.map.model.MapModel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Timeout(value = 300, unit = TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init")
class MapViewTest {
    private TestWindow window;
    private MapModel map;

    @Start
    void show(Stage stage) {
        window = TestWindow.ofMap(stage);
        open(Examples.ankle());
    }

    private void open(MapModel model) {
        map = model;
        var view = new MapView(model, window.theme(), () -> {});
        window.show(view);
        view.start();
    }

    /// LEFT is the RIGHT sheet mirrored: what lies towards the edges changes with it, up and down stay.
    @Test
    void theEdgesSayWhatLiesTowardsThemOnBothSides(FxRobot robot) {
        assertThat(edges(robot)).containsExactly("POSTERIOR", "ANTERIOR", "PROXIMAL", "PLANTAR");
        robot.interact(() -> map.open(map.region.get(), Side.LEFT));
        assertThat(edges(robot)).containsExactly("ANTERIOR", "POSTERIOR", "PROXIMAL", "PLANTAR");
    }

    /// A region is opened by its name and side; without the side it is said what is missing.
    @Test
    void aRegionWithoutItsSideIsAskedFor(FxRobot robot) {
        robot.write("low back");
        Label help = robot.lookup("#map-quick-help").query();
        assertThat(help.getText()).isEqualTo("to open lower back and pelvis, type r or l after it");
        robot.write(" r");
        assertThat(help.getText()).isEqualTo("Enter opens RIGHT lower back and pelvis");
        robot.type(KeyCode.ENTER);
        assertThat(map.region.get().key()).isEqualTo("lumbosacral");
    }

    private static List<String> edges(FxRobot robot) {
        return Stream.of("left", "right", "top", "bottom")
                .map(at -> robot.lookup("#map-edge-" + at).queryAs(Label.class).getText()).toList();
    }

    private void clickDrawn(FxRobot robot, double x, double y) {
        CanvasView canvas = robot.lookup("#map-canvas").queryAs(CanvasView.class);
        var camera = canvas.camera().get();
        var at = canvas.localToScreen(camera.screenX(x), camera.screenY(y));
        robot.clickOn(at.getX(), at.getY());
    }

    @Test
    void aClickPlansAPointAndOpensItsEditorBesideIt(FxRobot robot) {
        clickDrawn(robot, 170, 236);
        var point = map.points().get().getFirst();
        assertThat(point.state()).isEqualTo(Point.State.PLANNED);
        assertThat(point.place().x()).isBetween(169.0, 171.0);
        assertThat(point.place().y()).isBetween(235.0, 237.0);
        robot.interact(window::layOut);
        Node editor = robot.lookup("#map-editor").query();
        Node marker = robot.lookup("#marker-1").query();
        assertThat(editor.isVisible()).isTrue();
        assertThat(editor.localToScene(editor.getLayoutBounds())
                .intersects(marker.localToScene(marker.getLayoutBounds()))).isFalse();
        assertThat(robot.lookup("#point-volume").query().isFocused()).isTrue();
    }

    /// Under the pointer, in the editor and aloud; a point of no structure has nothing to say.
    @Test
    void whatLiesNearIsSaidAtThePoint(FxRobot robot) {
        var anchor = map.shown.get().anchor("cfl-calcaneal").orElseThrow();
        var canvas = robot.lookup("#map-canvas").queryAs(CanvasView.class);
        robot.moveTo(canvas.localToScreen(canvas.camera().get().screenX(anchor.x()),
                canvas.camera().get().screenY(anchor.y())));
        assertThat(robot.lookup(".map-hint-facts").queryAs(Label.class).getText())
                .endsWith("near: sural nerve, peroneal tendons");
        clickDrawn(robot, anchor.x(), anchor.y());
        assertThat(risk(robot).isVisible()).isTrue();
        assertThat(risk(robot).getText()).isEqualTo("Near: sural nerve, peroneal tendons");
        assertThat(robot.lookup("#marker-1").query().queryAccessibleAttribute(AccessibleAttribute.TEXT)).asString()
                .endsWith("Near: sural nerve, peroneal tendons");
        assertThat(map.near(map.points().get().getFirst())).containsExactly("sural nerve", "peroneal tendons");
        robot.interact(() -> map.sheet.edit(Map.of(PointFields.target(1), ""), "free"));
        assertThat(risk(robot).isVisible()).isFalse();
    }

    private static Label risk(FxRobot robot) {
        return robot.lookup("#map-editor .map-risk").queryAs(Label.class);
    }

    @Test
    void whileTheVisitIsSignedTheEditorTakesNothing(FxRobot robot) {
        clickDrawn(robot, 170, 236);
        robot.interact(map.sheet::hold);
        assertThat(robot.lookup("#map-editor").query().isDisabled()).isTrue();
        robot.interact(map.sheet::release);
        assertThat(robot.lookup("#map-editor").query().isDisabled()).isFalse();
    }

    @Test
    void leftIsShownMirroredAndStoredUnmirrored(FxRobot robot) {
        robot.interact(() -> open(Examples.leftKnee()));
        var canvas = robot.lookup("#map-canvas").queryAs(CanvasView.class);
        var camera = canvas.camera().get();
        assertThat(camera.mirror().mirrored()).isTrue();
        var anchor = map.shown.get().anchor("mcl-femoral").orElseThrow();
        clickDrawn(robot, anchor.x(), anchor.y());
        var point = map.points().get().getFirst();
        assertThat(point.side()).contains(Side.LEFT);
        assertThat(point.target()).contains("mcl-femoral");
        assertThat(point.place().x()).isBetween(anchor.x() - 1, anchor.x() + 1);
        MarkerView marker = robot.lookup("#marker-1").queryAs(MarkerView.class);
        assertThat(marker.getLayoutX() + marker.getWidth() / 2)
                .isBetween(camera.screenX(anchor.x()) - 2, camera.screenX(anchor.x()) + 2);
    }

    @Test
    void slashStructureEnterVolumeEnterIsAGivenPoint(FxRobot robot) {
        robot.write("/atfl").type(KeyCode.ENTER);
        robot.write("0.7").type(KeyCode.ENTER);
        var point = map.points().get().getFirst();
        assertThat(point.given()).isTrue();
        assertThat(point.volume().asValue()).hasToString("Optional[0.7]");
        assertThat(robot.lookup("#map-editor").query().isVisible()).isFalse();
        assertThat(robot.lookup("#marker-1").query().getAccessibleText())
                .isEqualTo("1, ATFL, fibular attachment, 0.7 millilitres, solution A, given");
        robot.write("ai").type(KeyCode.ENTER).type(KeyCode.ENTER);
        assertThat(map.points().get()).extracting(Point::given).containsExactly(true, true);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(map.points().get()).extracting(Point::given).containsExactly(true, false);
    }

    @Test
    void theListIsWorkedByKeysAlone(FxRobot robot) {
        robot.interact(() -> {
            open(Examples.charted());
            map.editing.set(false);
            map.select(5);
        });
        robot.interact(() -> robot.lookup("#map-injections").query().requestFocus());
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER).type(KeyCode.SPACE);
        assertThat(map.points().get()).filteredOn(Point::given).hasSize(7);
        robot.write("3").type(KeyCode.ENTER);
        assertThat(map.points().get().getLast().volume().asValue()).hasToString("Optional[3]");
        assertThat(map.points().get()).allMatch(Point::given);
        robot.interact(() -> robot.lookup("#map-injections").query().requestFocus());
        robot.type(KeyCode.UP).type(KeyCode.DELETE);
        assertThat(map.points().get()).hasSize(7);
    }

    @Test
    void keysChooseViewToolAndZoom(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        assertThat(map.shown.get().id()).isEqualTo("foot-plantar");
        robot.push(KeyCode.ALT, KeyCode.V);
        assertThat(map.tool.get().name()).isEqualTo("SELECT");
        var canvas = robot.lookup("#map-canvas").queryAs(CanvasView.class);
        double fit = canvas.camera().get().scale();
        robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        assertThat(canvas.camera().get().scale()).isGreaterThan(fit);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(canvas.camera().get().scale()).isEqualTo(fit);
    }

    @Test
    void escapeClosesTheEditorAndTheWordOfAnotherSideIsAskedFor(FxRobot robot) {
        clickDrawn(robot, 170, 236);
        robot.type(KeyCode.ESCAPE);
        assertThat(map.editing.get()).isFalse();
        assertThat(robot.lookup("#map-canvas").query().isFocused()).isTrue();
        robot.clickOn("#map-side-left");
        assertThat(map.side.get()).as("the point may stand on the wrong side").isEqualTo(Side.RIGHT);
        assertThat(robot.lookup("#map-side-right").queryAs(ToggleButton.class).isSelected()).isTrue();
        robot.clickOn("#map-answer-2");
        assertThat(robot.lookup("#map-side-typed").query().isVisible()).isTrue();
        assertThat(map.side.get()).isEqualTo(Side.LEFT);
    }

    private static List<Boolean> sides(FxRobot robot) {
        return Stream.of("#map-side-right", "#map-side-left")
                .map(id -> robot.lookup(id).queryAs(ToggleButton.class).isSelected()).toList();
    }

    /// Asked what becomes of the points, no answer is: the side that was shown, and no point touched.
    @Test
    void escapeFromTheQuestionOfTheSideKeepsTheSideAndEveryPoint(FxRobot robot) {
        clickDrawn(robot, 170, 236);
        robot.write("0.5").type(KeyCode.ENTER);
        var before = map.sheet.now();
        var step = map.sheet.undoName().get();
        for (var asks : List.<Runnable>of(() -> robot.clickOn("#map-side-left"),
                () -> robot.write("/ankle l").type(KeyCode.ENTER))) {
            asks.run();
            assertThat(robot.lookup("#map-question").query().isVisible()).isTrue();
            assertThat(sides(robot)).as("not turned while it is asked").containsExactly(true, false);
            robot.type(KeyCode.ESCAPE);
            assertThat(robot.lookup("#map-question").query().isVisible()).isFalse();
            assertThat(map.side.get()).isEqualTo(Side.RIGHT);
            assertThat(sides(robot)).containsExactly(true, false);
            assertThat(map.sheet.now()).as("no point, no typed word of a side").isEqualTo(before);
            assertThat(map.sheet.undoName().get()).isEqualTo(step);
            assertThat(map.turning.get()).isEmpty();
        }
        assertThat(robot.lookup("#map-side-typed").query().isVisible()).isFalse();
        robot.clickOn("#map-side-left");
        assertThat(robot.lookup("#map-question").query().isVisible()).as("it asks again").isTrue();
        robot.type(KeyCode.DIGIT2);
        assertThat(sides(robot)).containsExactly(false, true);
    }
}
