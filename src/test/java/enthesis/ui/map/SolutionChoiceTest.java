package enthesis.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.map.Point;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Millilitres;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.TestWindow;
import enthesis.ui.kit.Theme;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.MapTotals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Which of several solutions a point gets: typed, in the editor, or the one of the point before.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@Timeout(value = 300, unit = TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init")
class SolutionChoiceTest {
    private TestWindow window;
    private MapModel map;

    @Start
    void show(Stage stage) {
        window = TestWindow.ofMap(stage);
        open("15", "25");
    }

    private void open(String... dextrose) {
        map = Examples.ankle();
        map.totals.set(mixed(dextrose));
        var view = new MapView(map, window.theme(), () -> {});
        window.show(view);
        view.start();
    }

    /// 10 mL of each, with 0.2 % lidocaine.
    static MapTotals mixed(String... dextrose) {
        var solutions = new ArrayList<MapTotals.Solution>();
        var shares = new ArrayList<MapTotals.Share>();
        for (var percent : dextrose) {
            int row = solutions.size() + 1;
            solutions.add(new MapTotals.Solution(row, Examples.contents("10", percent), Examples.LIDOCAINE,
                    "D" + percent + " + lidocaine 0.2 %"));
            shares.add(new MapTotals.Share(row, Millilitres.of("0.5"), Millilitres.of("2")));
        }
        return new MapTotals(Millilitres.of("1"), Millilitres.of("4"),
                Optional.of(new MapTotals.Dextrose(Milligrams.of("200"), Milligrams.of("800"))), Optional.empty(), "",
                solutions, shares);
    }

    private List<Integer> solutions() {
        return map.points().get().stream().map(Point::solution).toList();
    }

    @Test
    void itsPercentageOrItsLetterIsTyped(FxRobot robot) {
        robot.write("/per long 0,5 d25").type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        robot.write("atfl 0.5 a").type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        robot.write("cfl b").type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        assertThat(solutions()).containsExactly(2, 1, 2);
        assertThat(robot.lookup("#marker-2").query().getAccessibleText()).contains("solution A");
    }

    /// One syringe goes on from point to point.
    @Test
    void aNewPointGetsTheSolutionOfTheOneBefore(FxRobot robot) {
        robot.write("/atfl 0.5").type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        robot.write("aitfl 0.5 b").type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        robot.write("cfl 0.5").type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        assertThat(solutions()).containsExactly(1, 2, 2);
    }

    @Test
    void whatFitsNoneOrTwoIsSaidAndPlacesNothing(FxRobot robot) {
        robot.write("/atfl 0.5 d20").type(KeyCode.ENTER);
        assertThat(map.message.get()).isEqualTo("No solution with 20 % dextrose is mixed today.");
        clear(robot);
        robot.write("/atfl 0.5 c").type(KeyCode.ENTER);
        assertThat(map.message.get()).isEqualTo("There is no solution C today. Nothing was placed.");
        clear(robot);
        robot.write("/atfl 0.5 d25 a").type(KeyCode.ENTER);
        assertThat(map.message.get()).isEqualTo("Solution A has not 25 % dextrose. Nothing was placed.");
        clear(robot);
        robot.interact(() -> map.totals.set(mixed("15", "15")));
        robot.write("/atfl 0.5 d15").type(KeyCode.ENTER);
        assertThat(map.message.get())
                .isEqualTo("Solutions A, B have 15 % dextrose: type the letter, too. Nothing was placed.");
        assertThat(map.points().get()).isEmpty();
        robot.write(" b").type(KeyCode.ENTER);
        assertThat(solutions()).containsExactly(2);
    }

    private static void clear(FxRobot robot) {
        robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
        robot.interact(() -> robot.lookup("#map-canvas").query().requestFocus());
    }

    /// With one solution a letter is the next word of a structure: "per b" is the peroneus brevis.
    @Test
    void withOneSolutionALetterIsNoSolution(FxRobot robot) {
        robot.interact(() -> open("15"));
        robot.write("/per b").type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        assertThat(map.points().get()).singleElement()
                .satisfies(point -> assertThat(point.target()).contains("per-brevis-insertion"));
        assertThat(robot.lookup("#point-solution-choice").tryQuery()).isEmpty();
    }

    @Test
    void theEditorChoosesByLetterByArrowAndByMouse(FxRobot robot) {
        robot.write("/atfl 0.5").type(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#point-solution-choice").query().requestFocus());
        robot.write("b");
        assertThat(solutions()).containsExactly(2);
        assertThat(map.points().get()).as("no quick entry was begun").hasSize(1);
        assertThat(robot.lookup("#point-solution").queryAs(Label.class).getText()).isEqualTo("D25 + lidocaine 0.2 %");
        robot.type(KeyCode.LEFT);
        assertThat(solutions()).containsExactly(1);
        robot.type(KeyCode.BACK_SPACE);
        assertThat(solutions()).as("no answer is none").containsExactly(1);
        robot.clickOn(robot.lookup("#point-solution-choice .value-2").<javafx.scene.Node>query());
        assertThat(solutions()).containsExactly(2);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(solutions()).containsExactly(1);
        robot.type(KeyCode.ENTER);
        assertThat(map.points().get().getFirst().given()).isTrue();
    }

    @Test
    void altAndItsNumberChooseFromAnywhere(FxRobot robot) {
        robot.write("/atfl 0.5").type(KeyCode.ENTER);
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        assertThat(solutions()).containsExactly(2);
        robot.type(KeyCode.ESCAPE).push(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(solutions()).containsExactly(1);
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        assertThat(solutions()).as("there is no C").containsExactly(1);
    }

    /// A point whose solution is not there says so, wherever it is shown.
    @Test
    void aSolutionThatIsNotThereIsSaid(FxRobot robot) {
        robot.write("/atfl 0.5 b").type(KeyCode.ENTER);
        robot.interact(() -> map.totals.set(mixed("15")));
        assertThat(robot.lookup("#point-solution").queryAs(Label.class).getText()).isEqualTo("there is no B today");
        assertThat(robot.lookup(".map-legend .label").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("A: D15", "B: not mixed yet");
    }

    @Test
    void allGivenReadsBackHowMuchOfEach(FxRobot robot) {
        robot.write("/atfl 0.5").type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        robot.write("cfl 1 b").type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(robot.lookup("#map-question .label").queryAllAs(Label.class)).extracting(Label::getText)
                .anySatisfy(words -> assertThat(words).contains("A  D15 + lidocaine 0.2 %: 0.5 mL",
                        "B  D25 + lidocaine 0.2 %: 1 mL", "dextrose 325 mg, lidocaine 3 mg", "1 mL  of B"));
    }

    @Test
    void bothArePictured(FxRobot robot) {
        for (var look : Theme.Look.values()) {
            robot.interact(() -> {
                window.theme().look.set(look);
                open("15", "25");
            });
            robot.write("/atfl 0.5").type(KeyCode.ENTER).type(KeyCode.ENTER);
            robot.write("cfl 0.5").type(KeyCode.ENTER).type(KeyCode.ESCAPE);
            robot.write("sinus 1.5 b").type(KeyCode.ENTER).type(KeyCode.ENTER).type(KeyCode.ESCAPE);
            robot.write("talocrural 2").type(KeyCode.ENTER);
            assertThat(Pictures.save(window.scene(), "map-two-solutions-" + look.name().toLowerCase(Locale.ROOT)))
                    .isNotEmpty();
            robot.type(KeyCode.ESCAPE);
            robot.write("bifurc 0.5 a");
            Pictures.save(window.scene(), "map-two-solutions-quick-" + look.name().toLowerCase(Locale.ROOT));
        }
    }
}
