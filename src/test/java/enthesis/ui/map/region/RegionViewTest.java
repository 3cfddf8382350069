package enthesis.ui.map.region;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Region;
import enthesis.domain.picture.OwnPicture;
import enthesis.domain.picture.PictureActs;
import enthesis.domain.picture.file.Turn;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Cases;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.TestWindow;
import enthesis.ui.kit.Theme;
import enthesis.ui.map.Examples;
import enthesis.ui.map.MapView;
import enthesis.ui.map.model.MapModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@Timeout(value = 120, unit = TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init")
class RegionViewTest {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final List<String> FOOT = List.of("#picture-add", "#map-marking", "#past-switch",
            "#map-layer-ligaments", "#map-layer-tendons", "#map-layer-nerves", "#map-layer-drawn");

    private TestWindow window;
    private MapModel map;

    /// As large as the map is in a window of 1280 by 800.
    @Start
    void show(Stage stage) {
        window = TestWindow.ofMap(stage);
    }

    private void open(FxRobot robot, String region, Side side) {
        robot.interact(() -> {
            map = Examples.model(region, side);
            var view = new MapView(map, window.theme(), () -> {});
            window.show(view);
            view.start();
        });
    }

    /// What the areas of the body that are marked as open say.
    private static List<String> opened(FxRobot robot) {
        return robot.lookup(".map-area").queryAll().stream()
                .filter(area -> area.getPseudoClassStates().contains(OPEN)).map(Node::getAccessibleText).sorted()
                .toList();
    }

    @Test
    void theOpenRegionIsMarkedOnTheBodyInTheMidlineToo(FxRobot robot) {
        open(robot, "lumbosacral", Side.BOTH);
        assertThat(opened(robot)).containsExactly("MIDLINE lower back and pelvis");
        open(robot, "neck-thoracic", Side.MIDLINE);
        assertThat(opened(robot)).isNotEmpty().containsOnly("MIDLINE neck and upper back");
        open(robot, "knee", Side.LEFT);
        assertThat(opened(robot)).containsExactly("LEFT knee", "LEFT knee");
        robot.interact(() -> map.open(map.atlas.region("jaw").orElseThrow(), Side.MIDLINE));
        assertThat(opened(robot)).containsExactly("MIDLINE jaw");
        for (var look : Theme.Look.values()) {
            robot.interact(() -> {
                window.theme().look.set(look);
                map.open(map.atlas.region("lumbosacral").orElseThrow(), Side.BOTH);
            });
            Pictures.save(window.scene(), "map-region-midline-" + look.name().toLowerCase(Locale.ROOT));
        }
    }

    /// A picture of the region, as it was taken in.
    private static PictureActs.Fresh own(Region region) {
        return new PictureActs.Fresh(new OwnPicture.Kept("a".repeat(64), 640, 480, Turn.NONE),
                OwnPicture.Kind.ULTRASOUND, OwnPicture.NameShown.NONE, region.key(), Optional.of(Side.RIGHT));
    }

    @Test
    void everythingIsInSightWithoutScrolling(FxRobot robot) {
        for (Region region : Examples.ATLAS.regions()) {
            open(robot, region.key(), Side.RIGHT);
            robot.interact(() -> map.act(PictureActs.take(map.sheet.now(), own(region))));
            robot.interact(() -> map.sheet.edit(Cases.drawn(Sheet.EMPTY, 1, "left", "knee").texts(), "drawn"));
            ScrollPane scroll = robot.lookup(".map-region-scroll").query();
            assertThat(scroll.getContent().getLayoutBounds().getHeight()).as(region.key())
                    .isLessThanOrEqualTo(scroll.getViewportBounds().getHeight());
            for (var id : FOOT) {
                var node = robot.lookup(id).query();
                var box = node.localToScene(node.getLayoutBounds());
                assertThat(box.getMaxY()).as(region.key() + id).isLessThanOrEqualTo(window.scene().getHeight());
                assertThat(box.getMinY()).as(region.key() + id)
                        .isGreaterThanOrEqualTo(scroll.localToScene(scroll.getLayoutBounds()).getMaxY());
            }
        }
    }
}
