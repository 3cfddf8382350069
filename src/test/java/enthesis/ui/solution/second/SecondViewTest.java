package enthesis.ui.solution.second;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.solution.gs1.Gtin;
import enthesis.domain.solution.shelf.Lots;
import enthesis.domain.solution.shelf.Shelf;
import enthesis.domain.solution.shelf.ShelfLot;
import enthesis.domain.solution.shelf.Vial;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.SecondProliferant;
import enthesis.domain.visit.Section;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.scan.Scanner;
import enthesis.ui.visit.Seed;
import enthesis.ui.visit.Workspace;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A second proliferant in the section of the solution, by keys: not there until it is asked for.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@SuppressWarnings("NullAway.Init")
final class SecondViewTest {
    private static final ShelfLot BOX = Lots.lot(9, "morrhuate", "5", "M5521", "2027-09-30", Vial.MULTI_DOSE)
            .numbered(new Gtin("00614141000043")).lot();
    private static final Shelf SHELF = new Shelf(List.of(Lots.DEXTROSE, BOX), List.of());
    private static final String CODE = "0100614141000043" + "17270930" + "10M5521";

    private Stage stage;
    private Workspace workspace;

    @Start
    void start(Stage shown) {
        stage = shown;
        open(Seed.sheet(), Theme.Look.LIGHT);
    }

    private void open(Sheet sheet, Theme.Look look) {
        workspace = new Workspace(Cases.about().stocked(SHELF), sheet);
        workspace.onto(stage, look);
        workspace.view.show(Section.SOLUTION);
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    private String text(String name) {
        return workspace.model.sheet.now().text(Field.parse("solution[1]." + name));
    }

    private String focused() {
        Node owner = stage.getScene().getFocusOwner();
        return owner.getId();
    }

    private static boolean shows(FxRobot robot, String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(node -> {
            for (var each = node; each != null; each = each.getParent()) {
                if (!each.isVisible()) {
                    return false;
                }
            }
            return true;
        });
    }

    private static List<String> tiles(FxRobot robot) {
        return robot.lookup(".tile-name").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    /// Who wants dextrose alone presses the same keys as ever, and passes no field more.
    @Test
    void itIsNotThereUntilItIsAskedFor(FxRobot robot) {
        assertThat(shows(robot, "#proliferantStock")).isFalse();
        assertThat(shows(robot, "#proliferantPercent")).isFalse();
        assertThat(shows(robot, "#remove-second")).isFalse();
        assertThat(tiles(robot)).hasSize(4);
        robot.interact(() -> workspace.view.go(Field.parse("solution[1].dextrosePercent")));
        robot.push(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("anaesthetic");
        robot.interact(() -> workspace.view.go(Field.parse("solution[1].dextroseDrawn")));
        robot.push(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("anaestheticStock");
        robot.interact(() -> workspace.view.go(Field.parse("solution[1].dextroseDrawn")));
        robot.push(KeyCode.TAB);
        assertThat(focused()).isEqualTo("anaestheticStock");
        assertThat(workspace.model.sheet.now()).isEqualTo(Seed.sheet());
    }

    @Test
    void askedForTypedDrawnUpAndTakenAwayAgain(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.E);
        assertThat(focused()).isEqualTo("proliferantPercent");
        assertThat(text("proliferant")).as("the practice has one").isEqualTo("morrhuate");
        assertThat(text("proliferantStock")).as("nothing else is filled in").isEmpty();
        assertThat(shows(robot, "#add-second")).isFalse();
        robot.write("0.5").push(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("anaesthetic");
        robot.interact(() -> workspace.view.go(Field.parse("solution[1].proliferantStock")));
        robot.write("5").push(KeyCode.ENTER).write("M5521").push(KeyCode.ENTER).write("9/27").push(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("proliferantDrawn");
        robot.push(KeyCode.ALT, KeyCode.C);
        assertThat(text("proliferantDrawn")).isEqualTo("1");
        assertThat(text("diluentDrawn")).isEqualTo("4");
        assertThat(tiles(robot)).containsExactly("Dextrose", "Sodium morrhuate", "Lidocaine", "Per mL",
                "Osmolarity");
        robot.push(KeyCode.ALT, KeyCode.E);
        assertThat(focused()).as("asked for again it is gone to").isEqualTo("proliferantPercent");
        robot.push(KeyCode.ALT, KeyCode.O);
        assertThat(focused()).isEqualTo("volume");
        assertThat(shows(robot, "#proliferantStock")).isFalse();
        assertThat(workspace.model.sheet.now()).isEqualTo(Cases.with(Seed.sheet(), "solution[1].diluentDrawn", "4"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text("proliferantLot")).as("one step to undo").isEqualTo("M5521");
    }

    @Test
    void itsBoxIsScannedAndOnlyTakenWhereOneWasAskedFor(FxRobot robot) {
        robot.interact(() -> workspace.view.go(Field.parse("solution[1].volume")));
        robot.interact(() -> Scanner.types(stage.getScene(), CODE, KeyCode.ENTER));
        assertThat(robot.lookup("#scan-message").queryAs(Label.class).getText()).isEqualTo(
                "The code is of sodium morrhuate 5 %, and this solution has no second proliferant. Add one first.");
        assertThat(workspace.model.sheet.now()).isEqualTo(Seed.sheet());
        robot.interact(() -> open(Seed.sheet(), Theme.Look.LIGHT));
        robot.push(KeyCode.ALT, KeyCode.E);
        robot.interact(() -> Scanner.types(stage.getScene(), CODE, KeyCode.ENTER));
        assertThat(List.of(text("proliferantLot"), text("proliferantExpiry"), text("proliferantStock")))
                .containsExactly("M5521", "30 Sep 2027", "5");
        assertThat(focused()).isEqualTo("proliferantDrawn");
        assertThat(robot.lookup("#scan-message").queryAs(Label.class).getText())
                .isEqualTo("Lot M5521 is in the row of Second proliferant.");
    }

    @Test
    void eachSolutionHasItsOwn(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.S).push(KeyCode.ALT, KeyCode.E);
        assertThat(workspace.model.sheet.now().text(Field.parse("solution[2].proliferant"))).isEqualTo("morrhuate");
        assertThat(shows(robot, "#remove-second")).isTrue();
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(shows(robot, "#add-second")).isTrue();
        assertThat(shows(robot, "#remove-second")).isFalse();
        robot.interact(() -> workspace.model.sheet.lock());
        assertThat(shows(robot, "#add-second")).isFalse();
        robot.push(KeyCode.ALT, KeyCode.E);
        assertThat(text("proliferant")).isEmpty();
    }

    /// One solution with it still stands on the screen whole, and what is read back names it.
    @Test
    void itFitsAndIsReadBackAndPictured(FxRobot robot) {
        for (var look : Theme.Look.values()) {
            var end = "-" + look.name().toLowerCase(Locale.ROOT);
            robot.interact(() -> open(Seed.sheet(), look));
            Pictures.save(stage.getScene(), "second-none" + end);
            robot.interact(() -> open(SecondProliferant.in(Seed.sheet()), look));
            assertThat(Pictures.save(stage.getScene(), "second-drawn" + end)).isNotEmpty();
            var page = robot.lookup(".section-page").queryAs(ScrollPane.class);
            assertThat(page.getContent().getBoundsInLocal().getHeight())
                    .isLessThanOrEqualTo(page.getViewportBounds().getHeight());
            robot.interact(() -> open(Cases.with(SecondProliferant.in(Seed.sheet()), "solution[1].proliferantPercent",
                    "4", "solution[1].dextrosePercent", "25"), look));
            Pictures.save(stage.getScene(), "second-refused" + end);
            robot.interact(() -> {
                open(SecondProliferant.in(Seed.sheet()), look);
                workspace.view.show(Section.TIME_OUT);
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
            });
            assertThat(robot.lookup("#time-out-procedure").queryAs(Label.class).getText())
                    .contains("A: dextrose 15 % and sodium morrhuate 0.5 % with lidocaine 0.2 %, 10 mL");
            Pictures.save(stage.getScene(), "second-timeout" + end);
        }
    }
}
