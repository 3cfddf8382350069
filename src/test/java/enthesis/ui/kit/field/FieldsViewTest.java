package enthesis.ui.kit.field;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.words.Words;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.TestWindow;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.Theme;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FieldsViewTest {
    private Theme theme;
    private Scene scene;

    @Start
    void show(Stage stage) {
        theme = new Theme(Theme.Look.LIGHT);
        var gallery = new GalleryView(new Texts(new Words(Locale.ENGLISH)));
        scene = TestWindow.show(stage, theme, gallery);
        gallery.focus.requestFocus();
    }

    @Test
    void allFieldsInBothLooks(FxRobot robot) {
        assertThat(Font.getFamilies()).contains("Inter", "Inter SemiBold", "JetBrains Mono");
        assertThat(Pictures.save(scene, "kit-fields-light")).isNotEmpty();
        robot.interact(() -> theme.look.set(Theme.Look.DARK));
        assertThat(Pictures.save(scene, "kit-fields-dark")).isNotEmpty();
    }
}
