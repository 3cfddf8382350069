package enthesis.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.ui.kit.Theme;
import enthesis.ui.map.model.MapModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.BorderPane;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The map as it stands in the frame, 1200 by 710 beside the rail, saved to be looked at.
@ExtendWith(ApplicationExtension.class)
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class MapPicturesTest {
    private Theme theme;
    private BorderPane frame;

    @Start
    void show(Stage stage) {
        theme = new Theme(Theme.Look.LIGHT);
        frame = new BorderPane();
        var scene = new Scene(frame, 1200, 710);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setWidth(1200);
        stage.setHeight(710);
        stage.show();
    }

    @Test
    void chartedAnkle(FxRobot robot) throws IOException {
        save(robot, "map-ankle", Theme.Look.LIGHT, Examples.charted());
        save(robot, "map-ankle", Theme.Look.DARK, Examples.charted());
    }

    @Test
    void everySheet(FxRobot robot) throws IOException {
        for (var region : Examples.ATLAS.regions()) {
            for (var sheet : region.sheets()) {
                var map = region.key().equals("knee") ? Examples.leftKnee() : Examples.ankle();
                map.show(sheet);
                save(robot, "map-sheet-" + sheet.id(), Theme.Look.LIGHT, map);
            }
        }
        var dark = Examples.leftKnee();
        save(robot, "map-sheet-knee-anterior", Theme.Look.DARK, dark);
    }

    private void save(FxRobot robot, String name, Theme.Look look, MapModel map) throws IOException {
        robot.interact(() -> {
            theme.look.set(look);
            frame.setCenter(new MapView(map, theme, () -> {}));
        });
        WaitForAsyncUtils.waitForFxEvents();
        var named = name + (look == Theme.Look.LIGHT ? "-light" : "-dark");
        picture(robot, named, 1);
        picture(robot, named + "@2x", 2);
    }

    private void picture(FxRobot robot, String name, double scale) throws IOException {
        var shot = new javafx.scene.image.WritableImage[1];
        robot.interact(() -> {
            var as = new SnapshotParameters();
            as.setTransform(Transform.scale(scale, scale));
            shot[0] = frame.snapshot(as, null);
        });
        var file = Path.of("target/screens/" + name + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(SwingFXUtils.fromFXImage(shot[0], null), "png", file.toFile());
        assertThat(shot[0].getWidth()).isEqualTo(1200 * scale);
    }
}
