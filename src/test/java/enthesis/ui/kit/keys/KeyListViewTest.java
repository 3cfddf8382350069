package enthesis.ui.kit.keys;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.words.Words;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.Mnemonics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@SuppressWarnings("NullAway.Init")
class KeyListViewTest {
    private final List<String> heard = new ArrayList<>();
    private StackPane root;
    private Scene scene;

    @Start
    void show(Stage stage) {
        var print = new Button("_Print");
        print.setOnAction(_ -> heard.add("print"));
        var hidden = new Button("_Quit");
        hidden.setVisible(false);
        var place = new VBox(print, new Button("_Preview"), hidden);
        new KeyMap().on("Ctrl+K", "_Find", () -> heard.add("find")).on("F9", () -> heard.add("F9")).listenFor(place);
        root = new StackPane(place);
        scene = new Scene(root, 1280, 800);
        Mnemonics.of(scene);
        new Theme(Theme.Look.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theListIsReadFromWhatIsShown(FxRobot robot) {
        var lines = Pictures.onScreen(() -> KeyLines.of(scene));
        assertThat(lines).isEqualTo(new KeyLines(List.of(new KeyLines.Line("Ctrl+K", "Find")),
                List.of(new KeyLines.Line("Alt+P", "Preview, Print"))));
    }

    @Test
    void whileItIsOpenTheScreenBelowHearsNoKey(FxRobot robot) {
        robot.interact(() -> KeyListView.over(root, new Texts(new Words(Locale.ENGLISH))));
        Pictures.save(scene, "key-list");
        robot.push(KeyCode.CONTROL, KeyCode.K).push(KeyCode.F9);
        assertThat(heard).isEmpty();
        robot.push(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.K).push(KeyCode.F9);
        assertThat(heard).containsExactly("find", "F9");
    }
}
