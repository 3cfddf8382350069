package enthesis.ui.kit.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ChoiceKeysTest {
    private final StringProperty answer = new SimpleStringProperty("");
    private final StringProperty place = new SimpleStringProperty("");
    private final StringProperty score = new SimpleStringProperty("");
    private final AtomicLong nanos = new AtomicLong();
    private ChoiceBar choice;
    private ChoiceBar region;
    private ScaleBar scale;

    @Start
    void show(Stage stage) {
        choice = new ChoiceBar(answer, new Option("yes", "_Yes"), new Option("no", "_No"),
                new Option("unknown", "Unknown"));
        region = new ChoiceBar(place, List.of(new Option("knee", "knee"), new Option("neck", "_neck and upper back"),
                new Option("elbow", "elbow"), new Option("wrist", "wrist and _hand")), nanos::get);
        scale = new ScaleBar(score, nanos::get);
        stage.setScene(new Scene(new VBox(20, choice, scale, region), 600, 400));
        stage.setWidth(600);
        stage.setHeight(400);
        stage.show();
    }

    @Test
    void aLetterAnArrowAndBackspaceAnswer(FxRobot robot) {
        robot.interact(choice::requestFocus);
        robot.write("n");
        assertThat(answer.get()).isEqualTo("no");
        robot.type(KeyCode.RIGHT);
        assertThat(answer.get()).isEqualTo("unknown");
        robot.type(KeyCode.BACK_SPACE);
        assertThat(answer.get()).isEmpty();
        robot.clickOn(".value-yes");
        assertThat(answer.get()).isEqualTo("yes");
        assertThat(choice.isFocused()).isTrue();
    }

    @Test
    void aWholeWordTypedIsNotItsLastLetter(FxRobot robot) {
        robot.interact(region::requestFocus);
        robot.write("knee");
        assertThat(place.get()).isEqualTo("knee");
        robot.write("ne");
        assertThat(place.get()).as("a letter that leads nowhere begins anew").isEqualTo("neck");
        robot.write("e");
        assertThat(place.get()).isEqualTo("elbow");
        robot.write("k");
        nanos.addAndGet(900_000_000L);
        robot.write("n");
        assertThat(place.get()).as("a letter after a pause stands alone").isEqualTo("neck");
        robot.write("h");
        assertThat(place.get()).isEqualTo("wrist");
    }

    @Test
    void upAndDownGoFromLineToLine(FxRobot robot) {
        robot.interact(() -> choice.inLines(2).requestFocus());
        robot.type(KeyCode.DOWN);
        assertThat(answer.get()).isEqualTo("yes");
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        assertThat(answer.get()).isEqualTo("unknown");
        robot.type(KeyCode.UP, KeyCode.UP, KeyCode.RIGHT, KeyCode.DOWN);
        assertThat(answer.get()).isEqualTo("no");
        robot.clickOn(".value-unknown");
        assertThat(answer.get()).isEqualTo("unknown");
    }

    @Test
    void oneAndNoughtInTimeAreTen(FxRobot robot) {
        robot.interact(scale::requestFocus);
        robot.write("7");
        assertThat(score.get()).isEqualTo("7");
        robot.write("10");
        assertThat(score.get()).isEqualTo("10");
        robot.write("1");
        nanos.addAndGet(700_000_000L);
        robot.write("0");
        assertThat(score.get()).isEqualTo("0");
    }
}
