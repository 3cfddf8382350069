package enthesis.ui.map.list;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Point;
import enthesis.domain.map.marking.MarkingFields;
import enthesis.domain.visit.Cases;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Mouse;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.TestWindow;
import enthesis.ui.kit.Theme;
import enthesis.ui.map.Examples;
import enthesis.ui.map.MapView;
import enthesis.ui.map.model.MapModel;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Rows dragged with the mouse. Row 1 is the first of eight; each row is 44 pixels high.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@Timeout(value = 120, unit = TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init")
class ReorderViewTest {
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("lands-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("lands-below");
    private TestWindow window;
    private Mouse mouse;
    private MapModel map;

    @Start
    void show(Stage stage) {
        window = TestWindow.ofMap(stage);
        mouse = new Mouse(window.scene());
        open(Examples.charted());
    }

    private void open(MapModel model) {
        map = model;
        map.editing.set(false);
        map.select(0);
        var view = new MapView(model, window.theme(), () -> {});
        window.show(view);
        view.start();
    }

    private ListCell<?> row(FxRobot robot, int number) {
        return robot.lookup(".map-row").queryAllAs(ListCell.class).stream()
                .filter(cell -> cell.isVisible() && cell.getIndex() == number - 1).findFirst().orElseThrow();
    }

    /// A little above the middle of a row, so nearer to the gap before it.
    private Point2D before(FxRobot robot, int number) {
        return Mouse.middle(row(robot, number)).add(0, -10);
    }

    private void drag(FxRobot robot, int number, int before) {
        var from = Mouse.middle(row(robot, number));
        var to = before(robot, before);
        robot.interact(() -> {
            mouse.grab(from);
            mouse.move(from.midpoint(to));
            mouse.move(to);
        });
    }

    private void release(FxRobot robot) {
        robot.interact(() -> {
            mouse.release();
            window.layOut();
        });
    }

    private List<Integer> rows() {
        return map.points().get().stream().map(Point::row).toList();
    }

    private static List<Integer> lines(FxRobot robot) {
        return robot.lookup(".map-row").queryAllAs(ListCell.class).stream()
                .filter(cell -> cell.isVisible() && (cell.getPseudoClassStates().contains(ABOVE)
                        || cell.getPseudoClassStates().contains(BELOW)))
                .map(cell -> cell.getIndex() + 1).toList();
    }

    @Test
    void aRowTakesTheNumberOfThePlaceItIsDraggedTo(FxRobot robot) {
        var before = map.points().get();
        drag(robot, 1, 4);
        assertThat(lines(robot)).as("the line where it lands").containsExactly(4);
        assertThat(map.points().get()).as("not let go yet").isEqualTo(before);
        for (var look : Theme.Look.values()) {
            robot.interact(() -> window.theme().look.set(look));
            Pictures.save(window.scene(), "map-list-drag-" + look.name().toLowerCase(Locale.ROOT));
        }
        release(robot);
        assertThat(rows()).containsExactly(2, 3, 1, 4, 5, 6, 7, 8);
        assertThat(map.points().get()).extracting(Point::order).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(lines(robot)).isEmpty();
        assertThat(map.chosen.get().rows()).containsExactly(1);
        assertThat(row(robot, 3).isSelected()).isTrue();
        assertThat(map.sheet.undoName().get()).isEqualTo("new number of point 1");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(map.points().get()).as("one step").isEqualTo(before);
    }

    @Test
    void upwardsItLandsBeforeTheRowThatShowsTheLine(FxRobot robot) {
        drag(robot, 4, 2);
        assertThat(lines(robot)).containsExactly(2);
        release(robot);
        assertThat(rows()).containsExactly(1, 4, 2, 3, 5, 6, 7, 8);
        var step = map.sheet.undoName().get();
        drag(robot, 2, 3);
        release(robot);
        assertThat(rows()).as("before and behind itself it stays").containsExactly(1, 4, 2, 3, 5, 6, 7, 8);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(step).isEqualTo("new number of point 4");
        assertThat(rows()).as("no step to undo of it").containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void allThatIsSelectedGoesTogetherInItsOrder(FxRobot robot) {
        var first = Mouse.middle(row(robot, 1));
        var third = Mouse.middle(row(robot, 3));
        robot.interact(() -> {
            mouse.click(third);
            mouse.with(KeyCode.CONTROL);
            mouse.click(first);
            mouse.with();
        });
        assertThat(map.chosen.get().rows()).containsExactlyInAnyOrder(1, 3);
        drag(robot, 3, 5);
        release(robot);
        assertThat(rows()).containsExactly(2, 4, 1, 3, 5, 6, 7, 8);
        assertThat(map.chosen.get().rows()).containsExactlyInAnyOrder(1, 3);
        assertThat(map.sheet.undoName().get()).isEqualTo("new numbers of 2 points");
    }

    @Test
    void escapeLetsEverythingStay(FxRobot robot) {
        var step = map.sheet.undoName().get();
        drag(robot, 1, 4);
        robot.type(KeyCode.ESCAPE);
        assertThat(lines(robot)).isEmpty();
        assertThat(row(robot, 1).isSelected()).isTrue();
        var on = before(robot, 3);
        robot.interact(() -> mouse.move(on));
        assertThat(lines(robot)).as("not taken up again").isEmpty();
        release(robot);
        assertThat(rows()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(map.sheet.undoName().get()).isEqualTo(step);
    }

    @Test
    void aSmallMovementIsAClick(FxRobot robot) {
        robot.interact(() -> {
            map.select(1);
            map.chosen.toggle(3);
        });
        var third = Mouse.middle(row(robot, 3));
        robot.interact(() -> {
            mouse.grab(third);
            mouse.move(third.add(1, 2));
        });
        assertThat(lines(robot)).isEmpty();
        assertThat(map.chosen.get().rows()).as("it may become a drag").containsExactlyInAnyOrder(1, 3);
        release(robot);
        assertThat(map.chosen.get().rows()).containsExactly(3);
        assertThat(rows()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        var second = Mouse.middle(row(robot, 2));
        robot.interact(() -> {
            mouse.click(second);
            mouse.click(second);
        });
        assertThat(map.chosen.get().rows()).containsExactly(2);
        assertThat(map.editing.get()).as("a double click opens the editor").isTrue();
    }

    @Test
    void inASignedVisitNothingIsDragged(FxRobot robot) {
        robot.interact(map.sheet::lock);
        drag(robot, 1, 4);
        assertThat(lines(robot)).isEmpty();
        release(robot);
        assertThat(rows()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void numbersOfAMarkingSheetStay(FxRobot robot) {
        robot.interact(() -> map.sheet.type(MarkingFields.number(1), "1"));
        drag(robot, 1, 4);
        assertThat(lines(robot)).isEmpty();
        release(robot);
        assertThat(map.message.get()).isEqualTo("Its number is on the marking sheet and stays.");
        drag(robot, 4, 1);
        assertThat(lines(robot)).as("none lands before it").containsExactly(2);
        release(robot);
        assertThat(rows()).containsExactly(1, 4, 2, 3, 5, 6, 7, 8);
    }

    @Test
    void beyondItsEdgesTheListGoesOn(FxRobot robot) throws Exception {
        robot.interact(() -> {
            open(Examples.ankle());
            var sheet = Sheet.EMPTY;
            for (int row = 1; row <= 30; row++) {
                sheet = Cases.point(sheet, row, "0.5", "planned", "right");
            }
            map.sheet.edit(sheet.texts(), "thirty points");
            window.layOut();
        });
        var list = robot.lookup("#map-injections").query();
        drag(robot, 1, 3);
        var below = list.localToScene(40, list.getLayoutBounds().getHeight() + 30);
        robot.interact(() -> mouse.move(below));
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(() -> lines(robot).equals(
                List.of(30)) && row(robot, 30).getPseudoClassStates().contains(BELOW)).get());
        Pictures.save(window.scene(), "map-list-drag-end");
        release(robot);
        assertThat(rows()).endsWith(29, 30, 1);
    }
}
