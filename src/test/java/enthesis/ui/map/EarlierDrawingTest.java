package enthesis.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Atlas;
import enthesis.domain.map.Point;
import enthesis.domain.map.RevisedAtlas;
import enthesis.domain.map.past.Sessions;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.value.Side;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.TestWindow;
import enthesis.ui.kit.Theme;
import enthesis.ui.map.canvas.CanvasView;
import enthesis.ui.map.canvas.MarkerView;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.MapPlan;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A signed visit of the LEFT knee, charted on revision 1 of the medial view, while revision 2 is shipped.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@Timeout(value = 300, unit = TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init")
class EarlierDrawingTest {
    private static final PseudoClass ELSEWHERE = PseudoClass.getPseudoClass("elsewhere");
    private static final Sheet CHARTED = RevisedAtlas.charted(Sheet.EMPTY, Side.LEFT);

    private TestWindow window;
    private MapModel map;
    private MapView view;

    @Start
    void show(Stage stage) {
        window = TestWindow.ofMap(stage);
        open(RevisedAtlas.ATLAS, "knee", Side.LEFT, CHARTED);
        map.sheet.hold();
    }

    private void open(Atlas atlas, String region, Side side, Sheet charted) {
        map = new MapModel(new SheetModel(charted), atlas, new MapPlan(List.of(new MapPlan.Planned(region, side))),
                Examples.TEXTS);
        view = new MapView(map, window.theme(), () -> {});
        window.show(view);
        view.start();
    }

    private static CanvasView canvas(FxRobot robot) {
        return robot.lookup("#map-canvas").queryAs(CanvasView.class);
    }

    private Optional<String> earlier(FxRobot robot) {
        return robot.lookup("#map-earlier").tryQueryAs(Label.class).map(Label::getText);
    }

    /// Each marker by its number, whether it is hollow, and where it stands in drawn units.
    private List<String> markers(FxRobot robot) {
        robot.interact(window::layOut);
        var camera = canvas(robot).camera().get();
        return robot.lookup(".marker").queryAllAs(MarkerView.class).stream()
                .map(marker -> marker.point().order() + hollow(marker) + " at "
                        + Math.round(camera.drawnX(middle(marker).getX())) + " "
                        + Math.round(camera.drawnY(middle(marker).getY())))
                .sorted().toList();
    }

    private static String hollow(Node marker) {
        return marker.getPseudoClassStates().contains(ELSEWHERE) ? " hollow" : "";
    }

    private static Point2D middle(Region marker) {
        return new Point2D(marker.getLayoutX() + marker.getWidth() / 2,
                marker.getLayoutY() + marker.getHeight() / 2);
    }

    private List<String> pressed(FxRobot robot) {
        return robot.lookup(".map-sheet").queryAllAs(ToggleButton.class).stream().filter(ToggleButton::isSelected)
                .map(Node::getId).toList();
    }

    private void assertDrawn(FxRobot robot, MapSheet sheet) {
        assertThat(map.shown.get()).isEqualTo(sheet);
        assertThat(canvas(robot).drawing().getChildren()).hasSize(sheet.paths().size());
        assertThat(canvas(robot).drawing().getScene()).as("on the canvas").isEqualTo(window.scene());
    }

    @Test
    void theVisitOpensOnTheDrawingItWasChartedOnAndSaysSo(FxRobot robot) {
        assertDrawn(robot, RevisedAtlas.THEN);
        assertThat(earlier(robot)).contains("Earlier drawing, revision 1");
        assertThat(canvas(robot).getAccessibleText())
                .isEqualTo("LEFT, knee, medial view, Earlier drawing, revision 1");
        assertThat(canvas(robot).camera().get().mirror().mirrored()).as("as LEFT").isTrue();
        assertThat(markers(robot)).containsExactly("1 at 207 200", "2 at 240 240");
        assertThat(pressed(robot)).as("none of today's").isEmpty();
        Pictures.save(window.scene(), "map-earlier-light");
        robot.interact(() -> window.theme().look.set(Theme.Look.DARK));
        Pictures.save(window.scene(), "map-earlier-dark");
    }

    @Test
    void theViewOpensTodaysDrawingWithWhatIsStillOnItHollow(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        assertDrawn(robot, RevisedAtlas.NOW);
        assertThat(earlier(robot)).isEmpty();
        assertThat(canvas(robot).getAccessibleText()).isEqualTo("LEFT, knee, medial view");
        assertThat(markers(robot)).containsExactly("1 hollow at 207 160");
        assertThat(pressed(robot)).containsExactly("map-sheet-2");
        assertThat(robot.lookup("#map-sheet-2").lookup(".map-sheet-count").queryAs(Label.class).getText())
                .as("they lie on the other").isEqualTo("none");
        assertThat(robot.lookup("#map-injections").lookup(".map-row-rest").queryAllAs(Label.class)).map(Label::getText)
                .containsOnly("medial view, earlier drawing");
        Pictures.save(window.scene(), "map-earlier-todays");
    }

    @Test
    void selectingInTheListBringsThatVeryRevisionForward(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        robot.interact(() -> robot.lookup("#map-injections").query().requestFocus());
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.DOWN);
        assertThat(map.selected.get()).isEqualTo(2);
        assertDrawn(robot, RevisedAtlas.THEN);
        assertThat(earlier(robot)).isPresent();
        assertThat(markers(robot)).containsExactly("1 at 207 200", "2 at 240 240");
    }

    @Test
    void earlierSessionsAreLaidWhereTheyWereOnTheDrawingOfThen(FxRobot robot) {
        var at = RevisedAtlas.then(RevisedAtlas.GONE);
        var session = Sessions.on("2025-10-26", 1, 5, 3).given(Side.LEFT,
                new Point.OnSheet("knee", "knee-medial", 1, at.x() + 3, at.y()), RevisedAtlas.GONE, "POL", "1")
                .signed();
        robot.interact(() -> {
            view.past().take(List.of(session));
            view.past().toggle();
        });
        var ring = robot.lookup("#past-rings").queryAs(Group.class).getChildren().getFirst();
        var camera = canvas(robot).camera().get();
        assertThat(ring.getTranslateX() + camera.left()).isCloseTo(camera.screenX(at.x() + 3), offset(0.01));
        assertThat(robot.lookup("#past-lost").query().isVisible()).isFalse();
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        assertThat(view.past().overlay().get().rings()).isEmpty();
        assertThat(robot.lookup("#past-lost").queryAs(Label.class).getText()).startsWith("Not drawn any more: POL.");
    }

    /// A draft that was begun before: the old drawing takes nothing new, quick entry plans on today's.
    @Test
    void nothingNewGoesOnAnEarlierDrawing(FxRobot robot) {
        robot.interact(() -> open(RevisedAtlas.ATLAS, "knee", Side.LEFT, CHARTED));
        var camera = canvas(robot).camera().get();
        var bursa = RevisedAtlas.then("pes-bursa");
        var at = canvas(robot).localToScreen(camera.screenX(bursa.x()), camera.screenY(bursa.y()));
        robot.clickOn(at.getX(), at.getY());
        assertThat(map.points().get()).hasSize(2);
        assertThat(map.message.get()).startsWith("This is an earlier drawing; new points go on today's.");
        robot.write("/pes bursa");
        robot.type(KeyCode.ENTER);
        assertThat(map.points().get()).hasSize(3).last().satisfies(point -> assertThat(knee().offers(point.place()))
                .isTrue());
        assertThat(earlier(robot)).isEmpty();
    }

    private static enthesis.domain.map.Region knee() {
        return RevisedAtlas.ATLAS.region("knee").orElseThrow();
    }

    /// The other region's drawing never stays under this one's name.
    @Test
    void aPointWithoutADrawingIsSaidToLackItAndOpensItsRegion(FxRobot robot) {
        var lost = RevisedAtlas.given(Sheet.EMPTY, RevisedAtlas.GONE, Side.LEFT, 9);
        robot.interact(() -> open(Examples.ATLAS, "ankle-foot", Side.RIGHT, lost));
        robot.interact(() -> map.select(1));
        assertThat(map.region.get().key()).isEqualTo("knee");
        assertThat(map.shown.get()).isEqualTo(map.region.get().sheets().getFirst());
        assertThat(map.message.get()).startsWith("The drawing of point 1 is missing in this version");
        assertThat(earlier(robot)).isEmpty();
        assertThat(markers(robot)).isEmpty();
        assertThat(robot.lookup("#map-injections").lookup(".map-row-rest").queryAllAs(Label.class)).map(Label::getText)
                .contains("its drawing is missing");
        Pictures.save(window.scene(), "map-missing-drawing");
    }

    /// The front of today has no part for the knee.
    @Test
    void whatThePatientDrewIsShownOnTheFigureOfThen(FxRobot robot) {
        assertThat(robot.lookup(".map-drawn").queryAll()).isEmpty();
        robot.interact(() -> open(RevisedAtlas.ATLAS, "knee", Side.LEFT, RevisedAtlas.painful(CHARTED, Side.LEFT)));
        var knee = RevisedAtlas.BODY_THEN.part("knee", Side.LEFT).orElseThrow();
        assertThat(robot.lookup(".map-drawn").queryAllAs(SVGPath.class)).singleElement()
                .satisfies(shape -> assertThat(shape.getContent()).isEqualTo(knee.hit()));
        assertThat(robot.lookup("#map-drawn-line").queryAs(Label.class).getText()).contains("LEFT knee, front");
    }

    /// Jaw and chest share a drawing and show both sides: only the region differs.
    @Test
    void theTitleFollowsTheRegionWhereTheDrawingStays(FxRobot robot) {
        robot.interact(() -> open(Examples.ATLAS, "jaw", Side.RIGHT, Sheet.EMPTY));
        assertThat(canvas(robot).getAccessibleText()).contains("jaw");
        robot.interact(() -> map.open(map.atlas.region("chest").orElseThrow(), Side.RIGHT));
        assertThat(canvas(robot).getAccessibleText()).contains("chest");
    }
}
