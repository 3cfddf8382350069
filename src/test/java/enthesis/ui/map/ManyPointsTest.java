package enthesis.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.quick.Shorthand;
import enthesis.domain.value.Side;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Mouse;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.TestWindow;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.keys.KeyLines;
import enthesis.ui.kit.keys.KeyListView;
import enthesis.ui.map.canvas.CanvasView;
import enthesis.ui.map.canvas.MarkerView;
import enthesis.ui.map.model.MapHand;
import enthesis.ui.map.model.MapModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Many points at once, by mouse and by keys alone. Of the charted points 1 to 5 are given and 6 to 8 planned.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@Timeout(value = 300, unit = TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init")
class ManyPointsTest {
    private static final PseudoClass MEMBER = PseudoClass.getPseudoClass("member");
    private TestWindow window;
    private Mouse mouse;
    private MapModel map;

    @Start
    void show(Stage stage) {
        window = TestWindow.ofMap(stage);
        mouse = new Mouse(window.scene());
        open(Examples.charted());
        map.editing.set(false);
        map.select(0);
    }

    private void open(MapModel model) {
        map = model;
        var view = new MapView(model, window.theme(), () -> {});
        window.show(view);
        view.start();
    }

    /// Where it stands once all of the map has its place.
    private MarkerView marker(FxRobot robot, int order) {
        robot.interact(window::layOut);
        return robot.lookup("#marker-" + order).queryAs(MarkerView.class);
    }

    private void click(FxRobot robot, Node node, KeyCode... with) {
        robot.interact(() -> {
            mouse.with(with);
            mouse.click(Mouse.middle(node));
            mouse.with();
        });
    }

    private void drag(FxRobot robot, Node node, double right, double down) {
        var from = Mouse.middle(node);
        robot.interact(() -> {
            mouse.grab(from);
            mouse.move(from.add(right, down));
        });
        assertThat(node.getTranslateX()).isEqualTo(right);
        robot.interact(mouse::release);
    }

    private void list(FxRobot robot, int row) {
        robot.interact(() -> {
            map.select(row);
            robot.lookup("#map-injections").query().requestFocus();
        });
    }

    private Set<Integer> selected() {
        return Set.copyOf(map.chosen.get().rows());
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private List<String> volumes(int... rows) {
        return Arrays.stream(rows).mapToObj(row -> map.sheet.now().text(PointFields.volume(row))).toList();
    }

    @Test
    void withShiftOrCtrlAClickTakesAMarkerInAndOut(FxRobot robot) {
        click(robot, marker(robot, 2));
        click(robot, marker(robot, 6), KeyCode.SHIFT);
        click(robot, marker(robot, 3), KeyCode.CONTROL);
        assertThat(selected()).containsExactlyInAnyOrder(2, 6, 3);
        assertThat(map.selected.get()).isEqualTo(3);
        assertThat(robot.lookup("#map-many").query().isVisible()).isTrue();
        assertThat(robot.lookup("#map-editor").query().isVisible()).isFalse();
        assertThat(marker(robot, 2).getPseudoClassStates()).contains(MEMBER);
        assertThat(marker(robot, 4).getPseudoClassStates()).doesNotContain(MEMBER);
        assertThat(marker(robot, 2).queryAccessibleAttribute(AccessibleAttribute.TEXT)).asString()
                .endsWith("given, selected, 3 of 8 points. Near: superficial peroneal nerve");
        click(robot, marker(robot, 6), KeyCode.CONTROL);
        assertThat(selected()).containsExactlyInAnyOrder(2, 3);
        click(robot, marker(robot, 7));
        assertThat(selected()).containsExactly(7);
        assertThat(robot.lookup("#map-many").query().isVisible()).isFalse();
        assertThat(map.points().get()).as("nothing was placed").hasSize(8);
    }

    @Test
    void aDigitSetsTheVolumeOfAllInOneStep(FxRobot robot) {
        click(robot, marker(robot, 6));
        click(robot, marker(robot, 8), KeyCode.SHIFT);
        assertThat(robot.lookup("#many-volume").queryAs(TextField.class).getPromptText()).isEqualTo("mixed");
        var before = map.points().get();
        robot.write("1.25");
        assertThat(volumes(6, 7, 8)).containsExactly("1.25", "0.5", "1.25");
        assertThat(map.sheet.undoName().get()).isEqualTo("volume of 2 points");
        assertThat(text(robot, "#many-sum")).isEqualTo("2.5 mL together");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(map.points().get()).isEqualTo(before);
    }

    @Test
    void whatIsNoVolumeIsRefusedForAll(FxRobot robot) {
        list(robot, 6);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.DOWN);
        var before = map.points().get();
        robot.write("1x");
        assertThat(map.points().get()).isEqualTo(before);
        assertThat(robot.lookup(".map-many-refused").queryAs(Label.class).getText())
                .isEqualTo("Type millilitres as a number, for example 0.5.");
        robot.type(KeyCode.BACK_SPACE);
        assertThat(volumes(6, 7, 8)).containsExactly("1", "1", "1");
        robot.type(KeyCode.BACK_SPACE);
        assertThat(map.points().get()).as("mixed again").isEqualTo(before);
    }

    @Test
    void theListIsStretchedGivenAndTakenAwayByKeysAlone(FxRobot robot) {
        list(robot, 5);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.DOWN);
        ListView<?> list = robot.lookup("#map-injections").queryAs(ListView.class);
        assertThat(selected()).containsExactlyInAnyOrder(5, 6, 7);
        assertThat(list.getSelectionModel().getSelectedIndices()).containsExactlyInAnyOrder(4, 5, 6);
        assertThat(list.isFocused()).isTrue();
        assertThat(text(robot, "#many-count")).isEqualTo("3 points");
        assertThat(text(robot, "#many-states")).isEqualTo("2 planned, 1 given");
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#map-question").query().isVisible()).isTrue();
        robot.type(KeyCode.ENTER).type(KeyCode.SPACE);
        assertThat(map.points().get()).as("nobody reads so fast").filteredOn(Point::given).hasSize(5);
        robot.type(KeyCode.DIGIT1);
        assertThat(map.points().get()).filteredOn(Point::given).hasSize(7);
        assertThat(list.isFocused()).isTrue();
        robot.push(KeyCode.SHIFT, KeyCode.HOME);
        assertThat(selected()).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
        robot.type(KeyCode.ESCAPE);
        assertThat(selected()).containsExactly(1);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN).type(KeyCode.DELETE);
        assertThat(map.points().get()).hasSize(6);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(map.points().get()).extracting(Point::row).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void rowsAreTakenInByTheMouse(FxRobot robot) {
        list(robot, 2);
        var rows = robot.lookup(".map-row").queryAll().stream().map(cell -> (ListCell<?>) cell)
                .filter(cell -> cell.getItem() != null)
                .sorted(Comparator.comparingInt(ListCell::getIndex)).toList();
        click(robot, rows.get(3), KeyCode.SHIFT);
        assertThat(selected()).containsExactlyInAnyOrder(2, 3, 4);
        click(robot, rows.get(2), KeyCode.CONTROL);
        assertThat(selected()).containsExactlyInAnyOrder(2, 4);
        assertThat(rows.get(3).isSelected()).isTrue();
        assertThat(rows.get(2).isSelected()).isFalse();
        assertThat(rows.get(3).queryAccessibleAttribute(AccessibleAttribute.TEXT)).asString()
                .contains(", selected, 2 of 8 points");
        click(robot, rows.get(3));
        assertThat(selected()).containsExactly(4);
        assertThat(rows.get(1).isSelected()).isFalse();
    }

    @Test
    void ctrlATakesAllAndTheArrowsMoveThem(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.A);
        assertThat(selected()).hasSize(8);
        var before = map.points().get();
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(map.points().get()).extracting(point -> Math.round(point.place().x()))
                .containsExactlyElementsOf(before.stream().map(point -> Math.round(point.place().x() + 10)).toList());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(map.points().get()).isEqualTo(before);
        robot.type(KeyCode.ESCAPE);
        assertThat(selected()).hasSize(1);
        robot.write("0.7");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        assertThat(selected()).as("a text selects itself").hasSize(1);
    }

    @Test
    void allThatIsSelectedIsDraggedTogetherOrNotAtAll(FxRobot robot) {
        click(robot, marker(robot, 6));
        click(robot, marker(robot, 7), KeyCode.SHIFT);
        var before = map.points().get();
        double scale = robot.lookup("#map-canvas").queryAs(CanvasView.class).camera().get().scale();
        drag(robot, marker(robot, 6), 30, -15);
        var now = map.points().get();
        assertThat(selected()).containsExactlyInAnyOrder(6, 7);
        for (int at = 5; at < 7; at++) {
            assertThat(now.get(at).place().x() - before.get(at).place().x())
                    .isBetween(30 / scale - 1.2, 30 / scale + 1.2);
            assertThat(now.get(at).place().y() - before.get(at).place().y())
                    .isBetween(-15 / scale - 1.2, -15 / scale + 1.2);
        }
        assertThat(now.subList(0, 5)).isEqualTo(before.subList(0, 5));
        assertThat(map.sheet.undoName().get()).isEqualTo("moving 2 points");
        assertThat(marker(robot, 7).getTranslateX()).isZero();
        drag(robot, marker(robot, 7), -2000, 0);
        assertThat(map.points().get()).as("off the sheet").isEqualTo(now);
        assertThat(map.message.get()).startsWith("Not moved");
    }

    @Test
    void aRectangleWithShiftTakesInWhatIsInIt(FxRobot robot) {
        Node canvas = robot.lookup("#map-canvas").query();
        var some = List.of(marker(robot, 6), marker(robot, 7));
        var around = some.stream().map(Node::getBoundsInParent)
                .reduce((one, other) -> new BoundingBox(Math.min(one.getMinX(), other.getMinX()),
                        Math.min(one.getMinY(), other.getMinY()),
                        Math.max(one.getMaxX(), other.getMaxX()) - Math.min(one.getMinX(), other.getMinX()),
                        Math.max(one.getMaxY(), other.getMaxY()) - Math.min(one.getMinY(), other.getMinY())))
                .orElseThrow();
        var from = new Point2D(around.getMaxX() + 2, around.getMinY() - 2);
        var to = new Point2D(around.getMinX() - 2, around.getMaxY() + 2);
        robot.interact(() -> {
            mouse.with(KeyCode.SHIFT);
            mouse.grab(canvas.localToScene(from));
            mouse.move(canvas.localToScene(to));
        });
        assertThat(robot.lookup("#map-band").query().isVisible()).isTrue();
        picture(robot, "many-points-band");
        robot.interact(mouse::release);
        assertThat(selected()).contains(6, 7).doesNotContain(5);
        assertThat(robot.lookup("#map-band").query().isVisible()).isFalse();
        click(robot, canvas, KeyCode.SHIFT);
        assertThat(map.points().get()).as("nothing was placed").hasSize(8);
        assertThat(selected()).as("a near miss lets go of nothing").contains(6, 7);
    }

    @Test
    void aRowUnderThePointerShowsItsMarkerAndTheReverse(FxRobot robot) {
        var pointed = PseudoClass.getPseudoClass("pointed");
        var row = robot.lookup(".map-row").queryAllAs(ListCell.class).stream()
                .filter(cell -> cell.getIndex() == 2).findFirst().orElseThrow();
        robot.interact(() -> window.scene().getPreferences().setReducedMotion(true));
        robot.moveTo(row);
        assertThat(marker(robot, 3).getPseudoClassStates()).contains(pointed);
        assertThat(marker(robot, 3).getScaleX()).as("nothing moves where motion is reduced").isEqualTo(1);
        robot.moveTo(marker(robot, 3));
        assertThat(row.getPseudoClassStates()).contains(pointed);
        robot.moveTo(marker(robot, 7));
        assertThat(row.getPseudoClassStates()).doesNotContain(pointed);
        assertThat(marker(robot, 3).getPseudoClassStates()).doesNotContain(pointed);
    }

    @Test
    void anotherSolutionGoesIntoAllInOneStep(FxRobot robot) {
        robot.interact(() -> map.totals.set(SolutionChoiceTest.mixed("15", "25")));
        list(robot, 6);
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(text(robot, "#many-solution")).isEqualTo("mixed");
        picture(robot, "many-points-solutions");
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        assertThat(map.points().get()).extracting(Point::solution).containsExactly(1, 1, 1, 1, 1, 2, 2, 2);
        assertThat(text(robot, "#many-solution")).isEqualTo("D25 + lidocaine 0.2 %");
        assertThat(map.sheet.undoName().get()).isEqualTo("solution of 3 points");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(map.points().get()).extracting(Point::solution).containsExactly(1, 1, 1, 1, 1, 2, 1, 1);
        robot.interact(() -> robot.lookup("#many-solution-choice").query().requestFocus());
        robot.write("a");
        assertThat(map.points().get()).as("the letter on the bar").extracting(Point::solution).containsOnly(1);
        assertThat(robot.lookup("#map-quick").queryAs(TextField.class).getText()).isEmpty();
    }

    @Test
    void theKeysSayWhatTheyDo(FxRobot robot) {
        assertThat(KeyLines.of(window.scene()).keys()).extracting(KeyLines.Line::key).contains("Ctrl+A",
                "Shift+Down", "Shift+click", "Shift+drag", "Esc");
        robot.interact(() -> KeyListView.over((StackPane) window.scene().getRoot(), Examples.TEXTS));
        picture(robot, "many-points-keys");
    }

    @Test
    void manyPointsInBothLooks(FxRobot robot) {
        for (var look : Theme.Look.values()) {
            robot.interact(() -> {
                window.theme().look.set(look);
                open(Examples.charted());
                map.editing.set(false);
                map.select(5);
                map.chosen.stretch(2);
                map.sheet.type(PointFields.needle(5), "25G 40 mm");
            });
            picture(robot, "many-points-" + name(look));
            robot.interact(() -> {
                map.sheet.type(PointFields.sideTyped("ankle-foot", Side.LEFT), "LEFT");
                map.open(map.region.get(), Side.LEFT);
                new MapHand(map).place(map.region.get().target("sinus-tarsi").orElseThrow(), Shorthand.NOTHING);
                map.open(map.region.get(), Side.RIGHT);
                map.chosen.all();
                map.chosen.all();
            });
            robot.write("1x");
            picture(robot, "many-points-hidden-" + name(look));
        }
    }

    private static String name(Theme.Look look) {
        return look.name().toLowerCase(Locale.ROOT);
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> {});
        assertThat(Pictures.save(window.scene(), name)).isNotEmpty();
    }
}
