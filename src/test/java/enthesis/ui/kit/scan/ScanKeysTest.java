package enthesis.ui.kit.scan;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.solution.gs1.Gs1Reader;
import enthesis.ui.kit.TestWindow;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A scanner heard wherever the focus is, and hands that are never taken for one.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class ScanKeysTest {
    private static final String CODE = "010950600013435217270331" + "10B4471";

    private final List<String> taken = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private TextField words;
    private Button button;
    private TestWindow window;
    private long now;
    private long pace = 5;

    @Start
    void start(Stage stage) {
        window = TestWindow.ofMap(stage);
        words = new TextField("so far");
        button = new Button("away");
        var page = new VBox(words, button);
        button.addEventHandler(KeyEvent.KEY_TYPED, event -> heard.add(event.getCharacter()));
        words.setOnAction(_ -> heard.add("enter"));
        new ScanKeys(() -> now, Gs1Reader::isCode, taken::add).listenFor(page);
        window.show(page);
    }

    private void type(FxRobot robot, String text, KeyCode end) {
        robot.interact(() -> {
            text.chars().mapToObj(Character::toString).forEach(sign -> {
                now += pace;
                Scanner.sign(window.scene(), sign);
            });
            now += pace;
            Scanner.press(window.scene(), end, "");
        });
    }

    @Test
    void aBurstIsTakenAndTheFieldIsAsItWas(FxRobot robot) {
        robot.interact(() -> {
            words.requestFocus();
            words.positionCaret(2);
        });
        type(robot, CODE, KeyCode.ENTER);
        assertThat(taken).containsExactly(CODE);
        assertThat(words.getText()).isEqualTo("so far");
        assertThat(words.getCaretPosition()).isEqualTo(2);
        assertThat(heard).as("Enter goes no further").isEmpty();
    }

    @Test
    void itEndsWithTabToo(FxRobot robot) {
        robot.interact(words::requestFocus);
        type(robot, "]d2" + CODE, KeyCode.TAB);
        assertThat(taken).containsExactly("]d2" + CODE);
        assertThat(words.isFocused()).isTrue();
    }

    @Test
    void theSeparatorIsHeardWithIt(FxRobot robot) {
        robot.interact(words::requestFocus);
        type(robot, "010950600013435210B4471\u001d17270331", KeyCode.ENTER);
        assertThat(taken).containsExactly("010950600013435210B4471\u001d17270331");
        assertThat(words.getText()).isEqualTo("so far");
    }

    /// Ten signs a second are fast hands: the same signs stay where they were typed, and Enter does what it does.
    @Test
    void handsAreNeverTakenForAScanner(FxRobot robot) {
        pace = 100;
        robot.interact(() -> {
            words.requestFocus();
            words.end();
        });
        type(robot, CODE, KeyCode.ENTER);
        assertThat(taken).isEmpty();
        assertThat(words.getText()).isEqualTo("so far" + CODE);
        assertThat(heard).containsExactly("enter");
    }

    @Test
    void whatIsFastButNoCodeStaysTyped(FxRobot robot) {
        robot.interact(() -> {
            words.requestFocus();
            words.end();
        });
        type(robot, ", lidocaine 2 percent", KeyCode.ENTER);
        assertThat(taken).isEmpty();
        assertThat(words.getText()).isEqualTo("so far, lidocaine 2 percent");
        assertThat(heard).containsExactly("enter");
    }

    /// On a button the signs of a code are no commands; those of a hand reach it, each.
    @Test
    void whereNothingIsTypedOnlyAScannersSignsAreHeld(FxRobot robot) {
        robot.interact(button::requestFocus);
        type(robot, CODE, KeyCode.ENTER);
        assertThat(taken).containsExactly(CODE);
        assertThat(heard).containsExactly("0");
        heard.clear();
        now += 1000;
        pace = 100;
        type(robot, "012ab", KeyCode.SHIFT);
        assertThat(heard).containsExactly("0", "1", "2", "a", "b");
    }

    /// What was typed by hand before the scan is not part of it.
    @Test
    void aPauseBeginsAnew(FxRobot robot) {
        robot.interact(() -> {
            words.requestFocus();
            words.end();
        });
        pace = 120;
        type(robot, " lot", KeyCode.SHIFT);
        now += 600;
        pace = 5;
        type(robot, CODE, KeyCode.ENTER);
        assertThat(taken).containsExactly(CODE);
        assertThat(words.getText()).isEqualTo("so far lot");
    }

    @Test
    void aKeyBetweenIsNoScan(FxRobot robot) {
        robot.interact(words::requestFocus);
        type(robot, CODE.substring(0, 20), KeyCode.BACK_SPACE);
        type(robot, CODE.substring(20), KeyCode.ENTER);
        assertThat(taken).isEmpty();
    }

    @Test
    void aHiddenPageHearsNothing(FxRobot robot) {
        robot.interact(() -> {
            words.requestFocus();
            words.getParent().setDisable(true);
            window.frame().setTop(new Button("other"));
            window.frame().getTop().requestFocus();
        });
        type(robot, CODE, KeyCode.ENTER);
        assertThat(taken).isEmpty();
    }
}
