package enthesis.ui.solution;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Section;
import enthesis.domain.visit.TwoSolutions;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.Theme;
import enthesis.ui.visit.Seed;
import enthesis.ui.visit.Workspace;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Several solutions in the section of one, by keys.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@SuppressWarnings("NullAway.Init")
final class SolutionViewTest {
    private Stage stage;
    private Workspace workspace;

    @Start
    void start(Stage shown) {
        stage = shown;
        open(Seed.sheet(), Theme.Look.LIGHT);
    }

    private void open(Sheet sheet, Theme.Look look) {
        workspace = new Workspace(Cases.about(), sheet);
        workspace.onto(stage, look);
        workspace.view.show(Section.SOLUTION);
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    private String text(String path) {
        return workspace.model.sheet.now().text(Field.parse(path));
    }

    private static String typed(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(TextField.class).getText();
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

    private String focused() {
        Node owner = stage.getScene().getFocusOwner();
        return owner.getId();
    }

    @Test
    void oneSolutionHasNoTabsAndNothingToTakeAway(FxRobot robot) {
        assertThat(shows(robot, "#solution-tab-1")).isFalse();
        assertThat(shows(robot, "#remove-solution")).isFalse();
        robot.push(KeyCode.ALT, KeyCode.M);
        assertThat(workspace.model.sheet.now()).isEqualTo(Seed.sheet());
        assertThat(shows(robot, "#add-solution")).isTrue();
        robot.clickOn("#add-solution");
        assertThat(shows(robot, "#add-solution")).isFalse();
        robot.clickOn("#add-further");
        assertThat(workspace.model.sheet.now().rows("solution")).containsExactly(1, 2, 3);
        assertThat(shows(robot, "#add-further")).isFalse();
    }

    @Test
    void aSecondOneIsAddedTypedAndToldApart(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.S);
        assertThat(focused()).isEqualTo("volume");
        assertThat(typed(robot, "volume")).as("nothing is copied").isEmpty();
        robot.write("5");
        assertThat(text("solution[2].volume")).isEqualTo("5");
        assertThat(text("solution[1].volume")).isEqualTo("10");
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(typed(robot, "volume")).isEqualTo("10");
        assertThat(robot.lookup("#solution-tab-1").query().getAccessibleText())
                .isEqualTo("Solution A, D15 + lidocaine 0.2 %, 10 mL drawn up, 10:05, 0 open, shown");
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        assertThat(typed(robot, "volume")).isEqualTo("5");
        assertThat(robot.lookup("#solution-tab-2").query().getAccessibleText())
                .startsWith("Solution B, not mixed yet, no volume yet");
    }

    /// Clearing all of it leaves it there: what is added is taken away by name, not by emptying fields.
    @Test
    void emptiedItStaysUntilItIsTakenAway(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.S).write("5").push(KeyCode.BACK_SPACE);
        assertThat(shows(robot, "#solution-tab-2")).isTrue();
        robot.push(KeyCode.ALT, KeyCode.M);
        assertThat(shows(robot, "#solution-tab-2")).isFalse();
        assertThat(workspace.model.sheet.now()).isEqualTo(Seed.sheet());
        assertThat(robot.lookup("#solutions-message").queryAs(Label.class).getText())
                .isEqualTo("Solution B was taken away. Undo brings it back.");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(shows(robot, "#solution-tab-2")).isTrue();
    }

    @Test
    void oneThatAPointUsesStaysAndSaysSo(FxRobot robot) {
        robot.interact(() -> open(TwoSolutions.sheet(), Theme.Look.LIGHT));
        robot.push(KeyCode.ALT, KeyCode.DIGIT2).push(KeyCode.ALT, KeyCode.M);
        assertThat(workspace.model.sheet.now()).isEqualTo(TwoSolutions.sheet());
        assertThat(robot.lookup("#solutions-message").queryAs(Label.class).getText())
                .isEqualTo("Solution B stays: points 7, 8 use it.");
    }

    /// What is undone is not shown as if it were there.
    @Test
    void undoneTheFirstIsInFrontAgain(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.S).push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(workspace.model.sheet.now()).isEqualTo(Seed.sheet());
        assertThat(typed(robot, "volume")).isEqualTo("10");
    }

    @Test
    void thereAreNoMoreThanTheMapCanTellApart(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.S).push(KeyCode.ALT, KeyCode.S).push(KeyCode.ALT, KeyCode.S);
        assertThat(workspace.model.sheet.now().rows("solution")).containsExactly(1, 2, 3);
        assertThat(robot.lookup("#solutions-message").queryAs(Label.class).getText())
                .startsWith("The map can tell 3 solutions apart");
    }

    /// Each with its own letter; a syringe that is labelled C stays C.
    @Test
    void theOthersKeepTheirLetters(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.S).push(KeyCode.ALT, KeyCode.S).write("7").push(KeyCode.ALT, KeyCode.DIGIT2)
                .push(KeyCode.ALT, KeyCode.M);
        assertThat(workspace.model.sheet.now().rows("solution")).containsExactly(1, 3);
        assertThat(text("solution[3].volume")).isEqualTo("7");
        robot.push(KeyCode.ALT, KeyCode.S);
        assertThat(workspace.model.sheet.now().rows("solution")).containsExactly(1, 2, 3);
    }

    @Test
    void arrowsGoFromTabToTabAndAFindingBringsItsOwnForward(FxRobot robot) {
        robot.interact(() -> open(TwoSolutions.sheet(), Theme.Look.LIGHT));
        robot.interact(() -> robot.lookup("#solution-tab-1").query().requestFocus());
        robot.push(KeyCode.RIGHT);
        assertThat(focused()).isEqualTo("solution-tab-2");
        assertThat(typed(robot, "dextrosePercent")).isEqualTo("25");
        robot.push(KeyCode.LEFT);
        assertThat(typed(robot, "dextrosePercent")).isEqualTo("15");
        robot.interact(() -> workspace.view.go(Field.parse("solution[2].preparedBy")));
        assertThat(typed(robot, "preparedBy")).isEqualTo("L. Hale");
        assertThat(focused()).isEqualTo("preparedBy");
    }

    /// What was signed is read, each solution of it.
    @Test
    void aSignedVisitShowsEachButChangesNone(FxRobot robot) {
        robot.interact(() -> {
            open(TwoSolutions.sheet(), Theme.Look.LIGHT);
            workspace.model.sheet.lock();
        });
        robot.clickOn("#solution-tab-2");
        assertThat(typed(robot, "dextrosePercent")).isEqualTo("25");
        robot.push(KeyCode.ALT, KeyCode.S).push(KeyCode.ALT, KeyCode.M);
        assertThat(workspace.model.sheet.now()).isEqualTo(TwoSolutions.sheet());
    }

    @Test
    void whatIsLeftIsAskedOfEach(FxRobot robot) {
        robot.interact(() -> {
            open(Cases.with(TwoSolutions.sheet(), "solution[2].discarded", ""), Theme.Look.LIGHT);
            workspace.view.go(Field.parse("solution[2].discarded"));
        });
        assertThat(focused()).isEqualTo("solution-2-discarded");
        robot.write("6");
        assertThat(robot.lookup("#balance-2").queryAs(Label.class).getText())
                .isEqualTo("10 mL drawn, 3.5 mL injected, 6 mL discarded: 0.5 mL unexplained");
        assertThat(robot.lookup("#balance").queryAs(Label.class).getText())
                .isEqualTo("10 mL drawn = 3 mL injected + 7 mL discarded");
        robot.interact(() -> workspace.view.go(Field.parse("solution[2].difference")));
        robot.write("spilled");
        assertThat(text("solution[2].differenceFor")).isEqualTo("0.5");
        assertThat(text("solution[1].differenceFor")).isEmpty();
    }

    @Test
    void theTimeOutReadsBothBack(FxRobot robot) {
        robot.interact(() -> {
            open(TwoSolutions.sheet(), Theme.Look.LIGHT);
            workspace.view.show(Section.TIME_OUT);
        });
        assertThat(robot.lookup("#time-out-procedure").queryAs(Label.class).getText())
                .contains("A: dextrose 15 % with lidocaine 0.2 %, 10 mL",
                        "B: dextrose 25 % with lidocaine 0.5 %, 10 mL");
    }

    @Test
    void severalArePicturedInBothLooks(FxRobot robot) {
        for (var look : Theme.Look.values()) {
            var end = "-" + look.name().toLowerCase(Locale.ROOT);
            robot.interact(() -> open(TwoSolutions.sheet(), look));
            robot.push(KeyCode.ALT, KeyCode.DIGIT2);
            assertThat(Pictures.save(stage.getScene(), "solutions-b" + end)).isNotEmpty();
            robot.push(KeyCode.ALT, KeyCode.S);
            Pictures.save(stage.getScene(), "solutions-c-empty" + end);
            robot.push(KeyCode.ALT, KeyCode.S);
            Pictures.save(stage.getScene(), "solutions-enough" + end);
            for (var section : new Section[]{Section.TIME_OUT, Section.OBSERVATION}) {
                robot.interact(() -> {
                    open(Cases.with(TwoSolutions.sheet(), "solution[2].discarded", "6"), look);
                    workspace.view.show(section);
                    stage.getScene().getRoot().applyCss();
                    stage.getScene().getRoot().layout();
                });
                Pictures.save(stage.getScene(),
                        "solutions-" + section.name().toLowerCase(Locale.ROOT).replace("_", "") + end);
            }
        }
    }
}
