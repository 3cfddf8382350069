package enthesis.ui.solution.lot;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.solution.shelf.Lots;
import enthesis.domain.solution.shelf.Shelf;
import enthesis.domain.solution.shelf.Vial;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Section;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.Theme;
import enthesis.ui.visit.Workspace;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Lots chosen from the shelf and scanned, by keys.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@SuppressWarnings("NullAway.Init")
final class LotViewTest {
    private static final Shelf SHELF = new Shelf(List.of(
            Lots.lot(31, "dextrose", "50", "C2209", "2027-09-30", Vial.SINGLE_DOSE).lot(), Lots.DEXTROSE,
            Lots.lot(32, "dextrose", "50", "A0099", "2026-10-31", Vial.SINGLE_DOSE).lot(),
            Lots.lot(33, "dextrose", "25", "Q1", "2027-01-31", Vial.SINGLE_DOSE).lot(), Lots.LIDOCAINE, Lots.WATER),
            List.of());
    private static final Sheet BEGUN = Cases.sheet("solution[1].volume", "10", "solution[1].dextrosePercent", "15",
            "solution[1].dextroseStock", "50", "solution[1].anaesthetic", "lidocaine",
            "solution[1].anaestheticPercent", "0.2", "solution[1].anaestheticStock", "1", "solution[1].diluent",
            "water");

    private Stage stage;
    private Workspace workspace;

    @Start
    void start(Stage shown) {
        stage = shown;
        open(BEGUN, SHELF, Theme.Look.LIGHT);
    }

    private void open(Sheet sheet, Shelf shelf, Theme.Look look) {
        workspace = new Workspace(Cases.about().stocked(shelf), sheet);
        workspace.onto(stage, look);
        workspace.view.show(Section.SOLUTION);
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    private String text(String name) {
        return workspace.model.sheet.now().text(Field.parse("solution[1]." + name));
    }

    private void into(FxRobot robot, String name) {
        robot.interact(() -> workspace.view.go(Field.parse("solution[1]." + name)));
    }

    private String focused() {
        return stage.getScene().getFocusOwner().getId();
    }

    @Test
    void downOffersWhatIsInDateTheOldestFirst(FxRobot robot) {
        into(robot, "dextroseLot");
        robot.push(KeyCode.DOWN);
        assertThat(robot.listWindows()).hasSizeGreaterThan(1);
        robot.interact(() -> Pictures.save(robot.listWindows().getLast().getScene(), "solution-lots-offered"));
        robot.push(KeyCode.ENTER);
        assertThat(text("dextroseLot")).isEqualTo("B4471");
        assertThat(text("dextroseExpiry")).isEqualTo("31 Mar 2027");
        assertThat(focused()).isEqualTo("dextroseDrawn");
        into(robot, "dextroseLot");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(text("dextroseLot")).isEqualTo("C2209");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text("dextroseLot")).as("one step to undo").isEqualTo("B4471");
        assertThat(workspace.model.reading().get().findings()).extracting(Finding::rule)
                .noneMatch(rule -> rule.startsWith("lot-") || rule.startsWith("past-"));
    }

    /// Nothing is chosen for anybody, and without a shelf the field is as it was.
    @Test
    void withoutAShelfThereIsNothingToOffer(FxRobot robot) {
        robot.interact(() -> open(BEGUN, Shelf.EMPTY, Theme.Look.LIGHT));
        into(robot, "dextroseLot");
        robot.push(KeyCode.DOWN).write("B1").push(KeyCode.ENTER);
        assertThat(text("dextroseLot")).isEqualTo("B1");
        assertThat(focused()).isEqualTo("dextroseExpiry");
    }

    @Test
    void theShelfSaysWhatIsStillOpen(FxRobot robot) {
        robot.interact(() -> open(Cases.sheet("solution[1].volume", "10"), SHELF, Theme.Look.LIGHT));
        into(robot, "anaestheticLot");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(List.of(text("anaesthetic"), text("anaestheticStock"), text("anaestheticLot"),
                text("anaestheticExpiry"))).containsExactly("lidocaine", "1", "L0932", "30 Jun 2027");
    }

    @Test
    void aScannedCodeIsTakenByEnter(FxRobot robot) {
        into(robot, "anaestheticLot");
        robot.write("0100614141000036172706302112345");
        robot.interact(() -> {
            var field = stage.getScene().getFocusOwner();
            field.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, "\u001d", "", KeyCode.UNDEFINED, false, true, false,
                    false));
        });
        robot.write("10L0932").push(KeyCode.ENTER);
        assertThat(text("anaestheticLot")).isEqualTo("L0932");
        assertThat(text("anaestheticExpiry")).isEqualTo("30 Jun 2027");
        assertThat(focused()).isEqualTo("anaestheticDrawn");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text("anaestheticLot")).isEqualTo("0100614141000036172706302112345|10L0932");
    }

    @Test
    void oneThatIsLeftThereIsTakenToo(FxRobot robot) {
        into(robot, "diluentLot");
        robot.write("(01)00012345678905(17)280100(10)W7").push(KeyCode.TAB);
        assertThat(text("diluentLot")).isEqualTo("W7");
        assertThat(text("diluentExpiry")).isEqualTo("31 Jan 2028");
    }

    @Test
    void aCodeOfAnotherProductStaysAndIsSaid(FxRobot robot) {
        into(robot, "dextroseLot");
        robot.write("(01)00614141000036(10)L0932").push(KeyCode.ENTER);
        assertThat(text("dextroseLot")).isEqualTo("(01)00614141000036(10)L0932");
        assertThat(text("dextroseExpiry")).isEmpty();
        assertThat(focused()).isEqualTo("dextroseLot");
        assertThat(robot.lookup(".result-text").queryAllAs(Text.class)).extracting(Text::getText)
                .contains("The code is of lidocaine 1 %, here belongs dextrose 50 %. Take the right vial.");
        picture(robot, "solution-scan-other");
    }

    @Test
    void aScanFindsItsRow(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.B);
        assertThat(focused()).isEqualTo("scan");
        robot.write("(01)00614141000036(17)270630(10)L0932").push(KeyCode.ENTER);
        assertThat(text("anaestheticLot")).isEqualTo("L0932");
        assertThat(focused()).isEqualTo("anaestheticDrawn");
        assertThat(robot.lookup("#scan-message").queryAs(Label.class).getText())
                .isEqualTo("Lot L0932 is in the row of Anaesthetic.");
        robot.push(KeyCode.ALT, KeyCode.B).write("(01)00012345678905(10)W7").push(KeyCode.ENTER);
        assertThat(robot.lookup("#scan-message").queryAs(Label.class).getText()).startsWith(
                "The shelf does not know this product.");
        assertThat(robot.lookup("#scan").queryAs(TextField.class).getText()).isNotEmpty();
        picture(robot, "solution-scan-unknown");
    }

    /// What was signed offers nothing and takes no scan.
    @Test
    void aSignedVisitTakesNothing(FxRobot robot) {
        robot.interact(() -> workspace.model.sheet.lock());
        into(robot, "dextroseLot");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER).write("X");
        assertThat(workspace.model.sheet.now()).isEqualTo(BEGUN);
    }

    private void picture(FxRobot robot, String name) {
        Pictures.save(stage.getScene(), name + "-light");
        robot.interact(() -> new Theme(Theme.Look.DARK).dress(stage.getScene()));
        assertThat(Pictures.save(stage.getScene(), name + "-dark")).isNotEmpty();
    }

    @Test
    void theListIsPicturedInBothLooks(FxRobot robot) {
        for (var look : Theme.Look.values()) {
            robot.interact(() -> open(Cases.with(BEGUN, "solution[1].dextroseLot", "A0099",
                    "solution[1].anaestheticLot", "L0932", "solution[1].anaestheticExpiry", "30 Jun 2027"), SHELF,
                    look));
            into(robot, "diluentLot");
            assertThat(Pictures.save(stage.getScene(),
                    "solution-shelf-" + look.name().toLowerCase(Locale.ROOT))).isNotEmpty();
        }
    }
}
