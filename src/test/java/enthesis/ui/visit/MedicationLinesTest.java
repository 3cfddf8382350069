package enthesis.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Circumstances;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.Theme;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Lines of the check-in that are no single known drug, as they are typed and as they look.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@SuppressWarnings("NullAway.Init")
final class MedicationLinesTest {
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void aLineOfTwoKindsIsCutByItsPress(FxRobot robot) {
        var workspace = workspace(robot, Cases.about(), Sheet.EMPTY, Theme.Look.LIGHT);
        robot.clickOn("#add-medication").write("Coumadin and Advil 400").push(KeyCode.ENTER);
        assertThat(workspace.model.sheet.now())
                .isEqualTo(Cases.sheet("medication[1].told", "Coumadin and Advil 400"));
        assertThat(stage.getScene().getFocusOwner().getAccessibleText()).isEqualTo("Class of medication 1");
        robot.interact(() -> mend(robot, "A line for each").requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(workspace.model.sheet.now()).isEqualTo(Cases.sheet("medication[1].told", "Coumadin",
                "medication[1].class", "warfarin", "medication[2].told", "Advil 400", "medication[2].class", "nsaid"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(workspace.model.sheet.now())
                .isEqualTo(Cases.sheet("medication[1].told", "Coumadin and Advil 400"));
    }

    @Test
    void aSlipIsTakenByItsPressOnly(FxRobot robot) {
        var workspace = workspace(robot, Cases.about(), Sheet.EMPTY, Theme.Look.LIGHT);
        robot.clickOn("#add-medication").write("Tylenol and naproxin").push(KeyCode.ENTER);
        assertThat(workspace.model.sheet.now()).isEqualTo(Cases.sheet("medication[1].told", "Tylenol and naproxin"));
        robot.interact(() -> mend(robot, "It is naproxen").requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(workspace.model.sheet.now()).isEqualTo(
                Cases.sheet("medication[1].told", "Tylenol and naproxin", "medication[1].class", "nsaid"));
    }

    private static Button mend(FxRobot robot, String words) {
        return robot.lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().replace("_", "").equals(words)).findFirst().orElseThrow();
    }

    @Test
    void whatIsAskedOfDrugsIsPictured(FxRobot robot) {
        var sheet = Cases.with(Seed.checkIn(Sheet.EMPTY), "medication[1].told", "warfarin and ibuprofen 400",
                "medication[1].class", "", "medication[1].lastDose", "", "medication[2].told", "naproxin 220",
                "medication[2].class", "", "medication[2].lastDose", "", "medication[3].told", "aspirin",
                "medication[4].told", "Eliquis 5", "medication[4].class", "anticoagulant", "medication[5].told",
                "Voltaren gel", "medication[5].class", "nsaid_topical", "medication[6].told", "lidocaine patch",
                "medication[6].class", "other", "medication[7].told", "Feldene 20", "medication[7].class", "nsaid",
                "medication[7].lastDose", "14 Nov 2026", "checkIn.thinner", "listed");
        for (var look : Theme.Look.values()) {
            workspace(robot, Cases.at("lumbosacral"), sheet, look);
            robot.interact(() -> {
                Pictures.save(stage.getScene(), "drugs-asked-" + look.name().toLowerCase(Locale.ROOT));
            });
        }
    }

    private Workspace workspace(FxRobot robot, Circumstances about, Sheet sheet, Theme.Look look) {
        var made = new Workspace[1];
        robot.interact(() -> {
            made[0] = new Workspace(about, sheet);
            made[0].onto(stage, look);
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        return made[0];
    }
}
