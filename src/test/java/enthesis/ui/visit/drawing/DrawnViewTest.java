package enthesis.ui.visit.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.pain.DrawingFields;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Section;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Theme;
import enthesis.ui.visit.Workspace;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The row of the check-in that hands the screen over and says what was drawn.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@SuppressWarnings("NullAway.Init")
class DrawnViewTest {
    private Workspace workspace;

    @Start
    void start(Stage stage) {
        workspace = new Workspace(Cases.about(), Sheet.EMPTY);
        workspace.onto(stage, Theme.Look.LIGHT);
    }

    private static String said(FxRobot robot) {
        return robot.lookup("#pain-drawn").queryAs(Label.class).getText();
    }

    @Test
    void itsLetterEnterAndTheMouseHandTheScreenOver(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.H);
        assertThat(workspace.acts).containsExactly("hand");
        robot.push(KeyCode.ENTER);
        assertThat(workspace.acts).containsExactly("hand", "hand");
        robot.clickOn("#hand-to-patient");
        assertThat(workspace.acts).hasSize(3);
    }

    @Test
    void itSaysWhatWasDrawn(FxRobot robot) {
        assertThat(said(robot)).isEqualTo("Not drawn today.");
        robot.interact(() -> workspace.model.sheet.edit(Cases.drawn(Sheet.EMPTY, 1, "left", "knee").texts(), "drawn"));
        assertThat(said(robot)).isEqualTo("LEFT knee, front, how it feels not said, how strong not said");
        robot.interact(() -> workspace.view.go(DrawingFields.SAID));
        assertThat(robot.lookup("#hand-to-patient").query().isFocused()).isTrue();
        assertThat(workspace.model.section().get()).isEqualTo(Section.CHECK_IN);
    }

    /// What a patient draws after the needle is no longer the pain before it.
    @Test
    void afterTheFirstInjectionItStays(FxRobot robot) {
        robot.interact(() -> workspace.model.sheet
                .edit(Cases.point(Sheet.EMPTY, 1, "0.5", "given", "right").texts(), "given"));
        assertThat(robot.lookup("#hand-to-patient").queryAs(Button.class).isDisabled()).isTrue();
        assertThat(said(robot)).contains("The injections have begun");
        robot.push(KeyCode.ALT, KeyCode.H);
        assertThat(workspace.acts).isEmpty();
    }
}
