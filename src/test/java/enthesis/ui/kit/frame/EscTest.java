package enthesis.ui.kit.frame;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.ui.kit.TestWindow;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.sign.Tip;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Esc leaves a screen at the first press, whatever stands above it for a moment.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class EscTest {
    private final AtomicInteger heard = new AtomicInteger();
    private Stage stage;
    private Button button;

    @Start
    void show(Stage stage) {
        this.stage = stage;
        button = new Button("Continue");
        var pane = new StackPane(button);
        new KeyMap().on("Esc", heard::incrementAndGet).listenFor(pane);
        TestWindow.show(stage, new Theme(Theme.Look.LIGHT), pane, 600, 400);
    }

    @Test
    void aNoticeTakesNoKey(FxRobot robot) {
        robot.interact(() -> {
            new Notice(stage).done("The paper is printed.");
            new Notice(stage).failed("The file could not be written.");
        });
        assertThat(Window.getWindows()).as("two notices over the window").hasSizeGreaterThan(1);
        robot.push(KeyCode.ESCAPE);
        assertThat(heard).hasValue(1);
        assertThat(Window.getWindows()).as("what was said stays to be read").hasSizeGreaterThan(1);
    }

    @Test
    void aTipGoesAndTakesNoKey(FxRobot robot) {
        var tip = new Tip("Goes on with the visit of today");
        robot.interact(() -> {
            button.setTooltip(tip);
            tip.show(button, 10, 10);
        });
        assertThat(tip.isShowing()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(heard).hasValue(1);
        assertThat(tip.isShowing()).isFalse();
    }
}
