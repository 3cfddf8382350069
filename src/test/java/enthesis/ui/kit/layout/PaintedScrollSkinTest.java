package enthesis.ui.kit.layout;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.ui.kit.Theme;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// No picture is kept of what is scrolled, in no look.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
class PaintedScrollSkinTest {
    private Theme theme;
    private Scene scene;

    @Start
    void show(Stage stage) {
        theme = new Theme(Theme.Look.LIGHT);
        scene = new Scene(new VBox(new ScrollPane(new Label("a note")), new TextArea("a letter")), 300, 300);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void neitherOfAPaneNorOfWhatStandsInATextArea(FxRobot robot) {
        for (var look : Theme.Look.values()) {
            robot.interact(() -> {
                theme.look.set(look);
                scene.getRoot().applyCss();
                assertThat(scene.getRoot().lookupAll(".viewport")).hasSize(2).noneMatch(one -> one.isCache());
            });
        }
    }
}
