package enthesis.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A drawing has the colours of the look while it is shown, and is let go of when it is not.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
class MapDressTest {
    private Theme theme;
    private StackPane root;

    /// In a window of its own: of the one that all tests share every event is kept, with whatever it was for.
    @Start
    void show(Stage shared) {
        var stage = new Stage();
        theme = new Theme(Theme.Look.LIGHT);
        root = new StackPane();
        stage.setScene(new Scene(root, 200, 200));
        stage.show();
    }

    @Test
    void itFollowsTheLook(FxRobot robot) {
        var drawing = new Pane();
        robot.interact(() -> {
            MapDress.of(drawing, theme);
            assertThat(drawing.getStylesheets()).as("before it is shown").hasSize(2);
            root.getChildren().setAll(drawing);
            theme.look.set(Theme.Look.DARK);
            assertThat(drawing.getStylesheets()).hasSize(3).anyMatch(sheet -> sheet.endsWith("map-dark.css"));
            root.getChildren().clear();
            theme.look.set(Theme.Look.LIGHT);
            root.getChildren().setAll(drawing);
            assertThat(drawing.getStylesheets()).as("changed meanwhile").hasSize(2)
                    .noneMatch(sheet -> sheet.endsWith("map-dark.css"));
            root.getChildren().clear();
        });
    }

    @Test
    void theThemeKeepsNoneThatIsGone(FxRobot robot) throws Exception {
        var gone = shown(robot);
        robot.interact(() -> root.getChildren().clear());
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> {
            System.gc();
            return gone.get() == null;
        });
        assertThat(theme.look.get()).isEqualTo(Theme.Look.LIGHT);
    }

    private WeakReference<Pane> shown(FxRobot robot) {
        var shown = new ArrayList<WeakReference<Pane>>();
        robot.interact(() -> {
            var drawing = new Pane();
            MapDress.of(drawing, theme);
            root.getChildren().setAll(drawing);
            shown.add(new WeakReference<>(drawing));
        });
        return shown.getFirst();
    }
}
