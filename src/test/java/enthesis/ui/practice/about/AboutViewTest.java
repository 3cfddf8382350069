package enthesis.ui.practice.about;

import static enthesis.ui.practice.PracticeStage.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.ui.kit.CssWarnings;
import enthesis.ui.practice.PracticeStage;
import enthesis.ui.practice.about.AboutPage.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
class AboutViewTest {
    private final List<String> done = new ArrayList<>();
    private PracticeStage screen;

    @Start
    void show(Stage stage) {
        screen = new PracticeStage(stage);
        var parts = List.of(new Part("one", "One", "MIT", "somebody"), new Part("two", "Two", "CC0-1.0", "all"));
        var view = new AboutView(new AboutPage("1.2.3", 23, "25", parts,
                Map.of("MIT", "Permission is granted.", "CC0-1.0", "No rights reserved.")), TEXTS,
                () -> done.add("leave"));
        screen.show(view, view::start);
    }

    @Test
    void versionUseAndLicencesAreReadByKeys() {
        assertThat(screen.says("#about-version"))
                .isEqualTo("Version 1.2.3  \u00b7  tables of version 23  \u00b7  Java 25");
        assertThat(screen.says("#about-use")).contains("dextrose injections");
        assertThat(screen.text("#about-licence")).isEqualTo("Permission is granted.");
        screen.press(KeyCode.DOWN);
        assertThat(screen.text("#about-licence")).isEqualTo("No rights reserved.");
        screen.picture("about");
        screen.press(KeyCode.ESCAPE);
        assertThat(done).containsExactly("leave");
    }
}
