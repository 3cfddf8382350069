package enthesis.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.value.Side;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.TestWindow;
import enthesis.ui.kit.Theme;
import enthesis.ui.map.model.MapModel;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The map as it stands in the frame, 1200 by 710 beside the rail, saved to be looked at.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@Timeout(value = 300, unit = TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init")
class MapPicturesTest {
    private TestWindow window;

    @Start
    void show(Stage stage) {
        window = TestWindow.ofMap(stage);
    }

    @Test
    void chartedAnkleInBothLooks(FxRobot robot) {
        save(robot, "map-ankle-light", Theme.Look.LIGHT, Examples.charted());
        save(robot, "map-ankle-dark", Theme.Look.DARK, Examples.charted());
    }

    /// The long run: `mvn test -Dtest=MapPicturesTest -Denthesis.pictures=1`.
    @Test
    @EnabledIfSystemProperty(named = "enthesis.pictures", matches = "1", disabledReason = "eighty pictures to look at")
    void everySheetInBothLooks(FxRobot robot) {
        for (var region : Examples.ATLAS.regions()) {
            for (var sheet : region.sheets()) {
                var map = Examples.model(region.key(), region.key().equals("knee") ? Side.LEFT : Side.RIGHT);
                map.show(sheet);
                save(robot, "map-sheet-" + sheet.id() + "-light", Theme.Look.LIGHT, map);
                save(robot, "map-sheet-" + sheet.id() + "-dark", Theme.Look.DARK, map);
            }
        }
    }

    private void save(FxRobot robot, String name, Theme.Look look, MapModel map) {
        robot.interact(() -> {
            window.theme().look.set(look);
            boolean editing = map.editing.get();
            var view = new MapView(map, window.theme(), () -> {});
            window.show(view);
            view.start();
            map.editing.set(false);
            map.editing.set(editing);
        });
        robot.interact(() -> {});
        assertThat(Pictures.save(window.scene(), name)).isNotEmpty();
    }
}
