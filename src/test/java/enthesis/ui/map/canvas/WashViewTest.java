package enthesis.ui.map.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.pain.DrawingActs;
import enthesis.domain.map.pain.DrawingFields;
import enthesis.domain.map.pain.DrawnPain.Place;
import enthesis.domain.map.quick.Shorthand;
import enthesis.domain.map.sheet.Aspect;
import enthesis.domain.map.sheet.Direction;
import enthesis.domain.value.Side;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.Theme;
import enthesis.ui.map.Examples;
import enthesis.ui.map.MapView;
import enthesis.ui.map.model.MapHand;
import enthesis.ui.map.model.MapModel;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the patient drew, as it lies on the sheets on screen.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@Timeout(value = 120, unit = TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init")
class WashViewTest {
    private Theme theme;
    private BorderPane frame;
    private Scene scene;
    private MapModel map;

    /// As large as the map is in a window of 1280 by 800.
    @Start
    void show(Stage stage) {
        theme = new Theme(Theme.Look.LIGHT);
        frame = new BorderPane();
        scene = new Scene(frame, 1200, 710);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setWidth(1200);
        stage.setHeight(710);
        stage.show();
    }

    private void open(FxRobot robot, MapModel opened) {
        robot.interact(() -> {
            map = opened;
            var view = new MapView(map, theme, () -> {});
            frame.setCenter(view);
            frame.applyCss();
            frame.layout();
            view.start();
        });
    }

    private void draw(FxRobot robot, Aspect view, String area, Side side) {
        robot.interact(() -> {
            var figure = map.atlas.body().stream().filter(one -> one.sheet().view() == view).findFirst().orElseThrow();
            Sheet now = map.sheet.now();
            int row = now.freshRow(DrawingFields.DRAWING);
            map.sheet.edit(DrawingActs.mark(now, Place.of(figure, figure.part(area, side).orElseThrow())), "drawn");
            map.sheet.edit(Map.of(DrawingFields.quality(row), "burning", DrawingFields.score(row), "6"), "drawn");
        });
    }

    private void sheet(FxRobot robot, String id) {
        robot.interact(() -> map.show(map.atlas.sheet(id, 1).orElseThrow()));
    }

    private Parent wash(FxRobot robot) {
        return robot.lookup("#map-wash").query();
    }

    private int laid(FxRobot robot) {
        return wash(robot).getChildrenUnmodifiable().size();
    }

    private static Bounds onScreen(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    /// Towards which edge of the sheet, as the caption writes them, the wash lies; by what is on screen alone.
    private Direction towards(FxRobot robot) {
        var its = onScreen(wash(robot));
        CanvasView canvas = robot.lookup("#map-canvas").query();
        var camera = canvas.camera().get();
        double middle = canvas.localToScene(camera.screenX(map.shown.get().box().x()
                + map.shown.get().box().width() / 2), 0).getX();
        var edges = camera.mirror().edges(map.shown.get());
        assertThat(its.getMaxX() <= middle + 1 || its.getMinX() >= middle - 1).as("one half only").isTrue();
        return its.getCenterX() < middle ? edges.left() : edges.right();
    }

    /// A view from the side is drawn for the right and mirrored for the left: the front stays the front.
    @Test
    void theFrontIsTheFrontOnEitherSideOfAViewFromTheSide(FxRobot robot) {
        for (var side : new Side[]{Side.RIGHT, Side.LEFT}) {
            open(robot, Examples.model("knee", side));
            draw(robot, Aspect.ANTERIOR, "knee", side);
            for (var id : new String[]{"knee-lateral", "knee-medial"}) {
                sheet(robot, id);
                assertThat(towards(robot)).as(side + " " + id).isEqualTo(Direction.ANTERIOR);
            }
            var bounds = onScreen(wash(robot));
            CanvasView canvas = robot.lookup("#map-canvas").query();
            boolean leftHalf = bounds.getCenterX() < onScreen(canvas).getCenterX();
            assertThat(leftHalf).as("medial view, anterior of the right at the left edge")
                    .isEqualTo(side == Side.RIGHT);
            sheet(robot, "knee-posterior");
            assertThat(laid(robot)).isZero();
        }
    }

    /// Seen from behind the patient's right is at the viewer's right.
    @Test
    void onASheetOfBothSidesAMarkLiesOnItsOwn(FxRobot robot) {
        for (var side : new Side[]{Side.RIGHT, Side.LEFT}) {
            open(robot, Examples.model("lumbosacral", Side.BOTH));
            draw(robot, Aspect.POSTERIOR, "buttock", side);
            assertThat(towards(robot)).isEqualTo(Direction.valueOf(side.name()));
            CanvasView canvas = robot.lookup("#map-canvas").query();
            assertThat(onScreen(wash(robot)).getCenterX() > onScreen(canvas).getCenterX())
                    .isEqualTo(side == Side.RIGHT);
        }
        Pictures.save(scene, "map-wash-buttock");
    }

    @Test
    void theOtherSideShowsNothingOfIt(FxRobot robot) {
        open(robot, Examples.leftKnee());
        draw(robot, Aspect.ANTERIOR, "knee", Side.LEFT);
        sheet(robot, "knee-anterior");
        assertThat(laid(robot)).isEqualTo(1);
        robot.interact(() -> map.open(map.region.get(), Side.RIGHT));
        assertThat(laid(robot)).isZero();
        assertThat(robot.lookup("#map-drawn-line").query().isVisible()).isFalse();
        robot.interact(() -> map.open(map.region.get(), Side.LEFT));
        assertThat(laid(robot)).isEqualTo(1);
        robot.interact(() -> map.open(map.atlas.region("shoulder").orElseThrow(), Side.LEFT));
        assertThat(laid(robot)).isZero();
    }

    /// By keys: Shift+Tab leads back from the map to the layers, Space takes the drawing away and brings it back.
    @Test
    void theLayerIsSwitchedByKeys(FxRobot robot) {
        open(robot, Examples.leftKnee());
        assertThat(robot.lookup("#map-layer-drawn").query().isVisible()).as("nothing drawn, nothing to switch")
                .isFalse();
        draw(robot, Aspect.ANTERIOR, "knee", Side.LEFT);
        Node box = robot.lookup("#map-layer-drawn").query();
        robot.interact(() -> robot.lookup("#map-layer-nerves").query().requestFocus());
        robot.push(KeyCode.TAB);
        assertThat(box.isFocused()).isTrue();
        robot.push(KeyCode.SPACE);
        assertThat(wash(robot).isVisible()).isFalse();
        assertThat(robot.lookup("#map-drawn-line").query().isVisible()).isFalse();
        robot.push(KeyCode.SPACE);
        assertThat(wash(robot).isVisible()).isTrue();
        assertThat(robot.lookup("#map-drawn-line").query().isVisible()).isTrue();
    }

    /// The markers lie above it: not one pixel of the sign in the middle of a marker changes.
    @Test
    void noMarkerIsLessLegible(FxRobot robot) {
        for (var look : Theme.Look.values()) {
            robot.interact(() -> theme.look.set(look));
            open(robot, Examples.charted());
            draw(robot, Aspect.ANTERIOR, "foot", Side.RIGHT);
            robot.interact(() -> map.editing.set(false));
            Pictures.save(scene, "map-wash-ankle-" + look.name().toLowerCase(Locale.ROOT));
            var with = marker(robot);
            robot.interact(() -> map.drawn.set(false));
            assertThat(same(with, marker(robot))).isTrue();
            assertThat(laid(robot)).isEqualTo(1);
        }
    }

    private WritableImage marker(FxRobot robot) {
        var taken = new WritableImage[1];
        robot.interact(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            taken[0] = scene.snapshot(null);
        });
        return taken[0];
    }

    /// Within 8 px around every given marker.
    private boolean same(WritableImage one, WritableImage other) {
        CanvasView canvas = (CanvasView) scene.lookup("#map-canvas");
        for (var point : map.points().get().stream().filter(map::isOnShown).limit(5).toList()) {
            var at = canvas.localToScene(canvas.camera().get().screenX(point.place().x()),
                    canvas.camera().get().screenY(point.place().y()));
            for (int x = -8; x <= 8; x++) {
                int row = (int) at.getY();
                if (one.getPixelReader().getArgb((int) at.getX() + x, row) != other.getPixelReader()
                        .getArgb((int) at.getX() + x, row)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Test
    void itIsFaintInBothLooks(FxRobot robot) {
        for (var look : Theme.Look.values()) {
            robot.interact(() -> theme.look.set(look));
            open(robot, Examples.leftKnee());
            draw(robot, Aspect.ANTERIOR, "knee", Side.LEFT);
            robot.interact(() -> new MapHand(map).place(map.region.get().targets().getFirst(),
                    new Shorthand(map.region.get().targets().getFirst().id(), Map.of())));
            for (var id : new String[]{"knee-lateral", "knee-anterior"}) {
                sheet(robot, id);
                assertThat(laid(robot)).isEqualTo(1);
                assertThat(Pictures.save(scene, "map-wash-" + id + "-" + look.name().toLowerCase(Locale.ROOT)))
                        .isNotEmpty();
            }
        }
    }
}
