package enthesis.ui.solution.usual;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.solution.formulary.Example;
import enthesis.domain.solution.formulary.UsualSolution;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Section;
import enthesis.storage.reference.FormularyFile;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.Theme;
import enthesis.ui.visit.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A usual solution in the section of the solution, by real keys.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@SuppressWarnings("NullAway.Init")
final class UsualViewTest {
    private static final List<UsualSolution> SHIPPED = FormularyFile.load().stream().map(Example::solution).toList();
    private static final Sheet D15 = Cases.sheet("solution[1].volume", "10", "solution[1].dextrosePercent", "15",
            "solution[1].dextroseStock", "50", "solution[1].anaesthetic", "lidocaine",
            "solution[1].anaestheticPercent", "0.2", "solution[1].anaestheticStock", "1", "solution[1].diluent",
            "water");

    private Stage stage;
    private Workspace workspace;

    @Start
    void start(Stage shown) {
        stage = shown;
        open(Sheet.EMPTY, Theme.Look.LIGHT, SHIPPED);
    }

    private void open(Sheet sheet, Theme.Look look, List<UsualSolution> usual) {
        workspace = new Workspace(Cases.about(), sheet, usual);
        workspace.onto(stage, look);
        workspace.view.show(Section.SOLUTION);
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    private Sheet now() {
        return workspace.model.sheet.now();
    }

    private String focused() {
        Node owner = stage.getScene().getFocusOwner();
        return owner.getId();
    }

    /// A robot's letters open no list, as those of a keyboard do.
    private static FxRobot open(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.Y).push(KeyCode.DOWN);
        return robot;
    }

    private static String said(FxRobot robot) {
        return robot.lookup("#usual-message").queryAs(Label.class).getText();
    }

    @Test
    void lettersFindAndEnterFillsAnEmptySolutionAsOneStep(FxRobot robot) {
        open(robot).write("ligaments lido").push(KeyCode.ENTER);
        assertThat(now()).isEqualTo(D15);
        assertThat(focused()).as("the lots are still to be chosen").isEqualTo("dextroseLot");
        assertThat(workspace.model.sheet.undoName().get()).isEqualTo(
                "Dextrose 15 % with lidocaine 0.2 %, ligaments taken");
        assertThat(robot.lookup("#usual-solution").<ComboBox<?>>query().getValue()).isNull();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(now()).isEqualTo(Sheet.EMPTY);
    }

    @Test
    void whatOnlyFitsOrWasLookedThroughIsNotTaken(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.Y).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN)
                .push(KeyCode.ESCAPE);
        assertThat(now()).isEqualTo(Sheet.EMPTY);
        robot.push(KeyCode.ALT, KeyCode.Y).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN)
                .push(KeyCode.TAB);
        assertThat(now()).isEqualTo(Sheet.EMPTY);
        open(robot).write("dextrose").push(KeyCode.ENTER);
        assertThat(now()).as("Enter marks the first of several").isEqualTo(Sheet.EMPTY);
        robot.push(KeyCode.ENTER);
        assertThat(now()).isEqualTo(D15);
    }

    /// What was typed goes only after a second, deliberate key, and comes back with one.
    @Test
    void whatWasTypedIsSaidBeforeItGoes(FxRobot robot) {
        var typed = Cases.with(D15, "solution[1].volume", "8", "solution[1].anaestheticLot", "L0932");
        for (var look : Theme.Look.values()) {
            robot.interact(() -> open(typed, look, SHIPPED));
            open(robot).write("joint").push(KeyCode.ENTER);
            assertThat(now()).isEqualTo(typed);
            assertThat(said(robot)).isEqualTo("“Dextrose 25 % without anaesthetic, joint” would replace what is typed: "
                    + "Anaesthetic lidocaine, Lot of Anaesthetic L0932, Final anaesthetic 0.2, "
                    + "Stock strength of Anaesthetic 1, Final dextrose 15, Volume 8.");
            assertThat(focused()).isEqualTo("usual-replace");
            Pictures.save(stage.getScene(), "usual-asked-" + look.name().toLowerCase(Locale.ROOT));
        }
        robot.push(KeyCode.TAB).push(KeyCode.SPACE);
        assertThat(now()).isEqualTo(typed);
        assertThat(said(robot)).isEmpty();
        open(robot).write("joint").push(KeyCode.ENTER).push(KeyCode.ENTER);
        assertThat(now().text(Field.parse("solution[1].dextrosePercent"))).isEqualTo("25");
        assertThat(now().text(Field.parse("solution[1].anaestheticLot"))).isEmpty();
        assertThat(focused()).isEqualTo("dextroseLot");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(now()).isEqualTo(typed);
        robot.interact(() -> open(D15, Theme.Look.LIGHT, SHIPPED));
        open(robot).write("ligaments lido").push(KeyCode.ENTER);
        assertThat(said(robot)).isEqualTo(
                "Solution A is this already: Dextrose 15 % with lidocaine 0.2 %, ligaments.");
        robot.push(KeyCode.ALT, KeyCode.S).push(KeyCode.ALT, KeyCode.Y).push(KeyCode.DOWN).write("joint")
                .push(KeyCode.ENTER);
        assertThat(now().text(Field.parse("solution[2].volume"))).as("into the shown one").isEqualTo("6");
    }

    /// 60 of them, one with 200 letters, and none at all; with and without, the page stands as high as ever.
    @Test
    void itFitsFullAndEmpty(FxRobot robot) {
        var first = SHIPPED.getFirst();
        var many = Stream.concat(Stream.of(new UsualSolution("long", "Ümläut ".repeat(28) + "2026", first.tissue(),
                first.volume(), first.parts(), "water")), IntStream.range(0, 59).mapToObj(
                        at -> new UsualSolution("u" + at, "Our solution " + at, first.tissue(), first.volume(),
                                first.parts(), "water")))
                .toList();
        for (var look : Theme.Look.values()) {
            var end = "-" + look.name().toLowerCase(Locale.ROOT);
            robot.interact(() -> open(D15, look, many));
            var page = robot.lookup(".section-page").queryAs(ScrollPane.class);
            assertThat(page.getContent().getBoundsInLocal().getHeight())
                    .isLessThanOrEqualTo(page.getViewportBounds().getHeight());
            Pictures.save(stage.getScene(), "usual-full" + end);
            robot.interact(() -> open(Sheet.EMPTY, look, List.of()));
            assertThat(robot.lookup("#usual-solution").tryQuery()).isEmpty();
            robot.interact(() -> open(Sheet.EMPTY, look, SHIPPED));
            Pictures.save(stage.getScene(), "usual-empty" + end);
        }
        robot.interact(() -> open(Sheet.EMPTY, Theme.Look.LIGHT, many));
        open(robot).write("ümläut").push(KeyCode.ENTER);
        assertThat(now()).isEqualTo(D15);
        assertThat(workspace.model.sheet.undoName().get()).hasSizeLessThan(60);
        robot.interact(() -> workspace.model.sheet.lock());
        assertThat(robot.lookup("#usual-solution").query().getParent().isVisible()).isFalse();
    }
}
