package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/// The first start, by hand: clinic, first clinician, the recovery key written down and typed back.
record FirstStartHands(Hands hands, FxRobot robot) {

    /// All but the Enter that makes the chart; the key that was typed back, group by group.
    List<String> upToTheLastSign() {
        hands.untilShown("#clinic");
        hands.into("#clinic", Clinic.NAME).press(KeyCode.ENTER);
        hands.into("#person-name", Clinic.WHO).press(KeyCode.TAB).type("MD").press(KeyCode.TAB)
                .type(Clinic.PASSWORD).press(KeyCode.TAB).type(Clinic.PASSWORD);
        hands.press(KeyCode.ENTER);
        hands.click("#write");
        var groups = List.copyOf(robot.lookup(".paper-group").queryAllAs(Labeled.class));
        var key = groups.stream().map(Labeled::getText).toList();
        assertThat(key).hasSize(9);
        hands.put("#copy-one", Clinic.SAFE).click("#group-1").type(String.join("", key));
        return key;
    }
}
