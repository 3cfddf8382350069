package enthesis.ui.map.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import enthesis.domain.map.past.Sessions;
import enthesis.domain.map.past.Treated;
import enthesis.domain.value.Side;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.TestWindow;
import enthesis.ui.kit.Theme;
import enthesis.ui.map.Examples;
import enthesis.ui.map.MapView;
import enthesis.ui.map.canvas.CanvasView;
import enthesis.ui.map.model.MapModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.shape.SVGPath;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Three earlier sessions beside the map of a RIGHT ankle, by keys alone.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@Timeout(value = 300, unit = TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init")
class PastViewTest {
    private TestWindow window;
    private MapModel map;
    private PastModel past;

    @Start
    void show(Stage stage) {
        window = TestWindow.ofMap(stage);
        open(Examples.ankle());
    }

    private void open(MapModel model) {
        map = model;
        var view = new MapView(model, window.theme(), () -> {});
        past = view.past();
        past.take(PastCase.sessions());
        window.show(view);
        view.start();
    }

    private String title(FxRobot robot) {
        return robot.lookup("#past-title").queryAs(Label.class).getText();
    }

    private boolean shown(FxRobot robot, String id) {
        return robot.lookup(id).query().isVisible();
    }

    private String said(FxRobot robot) {
        return robot.lookup("#past-said").queryAs(Label.class).getText();
    }

    /// What the rows of a list say when they are read aloud.
    private List<String> read(FxRobot robot, String list) {
        robot.interact(window::layOut);
        return robot.lookup(list).lookup(".list-cell").queryAllAs(ListCell.class).stream()
                .filter(cell -> !cell.isEmpty()).sorted((a, b) -> a.getIndex() - b.getIndex())
                .map(Node::getAccessibleText).toList();
    }

    private List<Node> rings(FxRobot robot) {
        return List.copyOf(robot.lookup("#past-rings").queryAs(Group.class).getChildren());
    }

    @Test
    void stepOnATargetInQuickEntryAndReadWhatWasDoneThere(FxRobot robot) {
        assertThat(shown(robot, "#map-past")).as("nothing is asked about").isFalse();
        robot.write("/sinus");
        assertThat(title(robot)).isEqualTo("Before: RIGHT Sinus tarsi / cervical + interosseous ligament");
        assertThat(read(robot, "#past-list")).containsExactly(
                "26 Oct 2026, session 3: Sinus tarsi / cervical + interosseous ligament, 1 millilitres, D15 + lidocaine 0.2 %; "
                        + "pain 5 before, not asked at the next visit, not asked",
                "28 Sep 2026, session 2: Sinus tarsi / cervical + interosseous ligament, 0.5 millilitres, D15 + lidocaine 0.2 %; "
                        + "pain 4 before, 5 at the next visit, worse",
                "31 Aug 2026, session 1, chart 002090: Sinus tarsi / cervical + interosseous ligament, 0.5 millilitres, "
                        + "D15 + lidocaine 0.2 %; pain 7 before, 4 at the next visit, better");
        robot.type(KeyCode.ESCAPE);
        assertThat(shown(robot, "#map-past")).isFalse();
        robot.write("bif");
        assertThat(read(robot, "#past-list").getFirst()).isEqualTo("26 Oct 2026, session 3: Bifurcate ligament, "
                + "skipped, Not tender today; pain 5 before, not asked at the next visit, not asked");
    }

    @Test
    void aChosenPointTellsItsOwnAndTheOtherSideNothing(FxRobot robot) {
        robot.write("/atfl").type(KeyCode.ENTER).type(KeyCode.ENTER);
        assertThat(title(robot)).isEqualTo("Before: RIGHT ATFL, fibular attachment");
        assertThat(past.rows().get()).hasSize(3);
        assertThat(read(robot, "#map-injections").getFirst()).startsWith("1, ATFL, fibular attachment, 0.5 millilitres,"
                + " solution A, given; here before: 3. Last 26 Oct 2026, session 3: ATFL");
        robot.interact(() -> open(Examples.model("ankle-foot", Side.LEFT)));
        robot.write("/atfl");
        assertThat(title(robot)).isEqualTo("No earlier injection: LEFT ATFL, fibular attachment.");
        assertThat(shown(robot, "#past-list")).isFalse();
    }

    /// The marker that the Tab key reached tells of itself, whichever point is selected.
    @Test
    void theFocusOnAMarkerAsksAboutIt(FxRobot robot) {
        robot.write("/atfl").type(KeyCode.ENTER).type(KeyCode.ENTER);
        robot.write("/aitfl").type(KeyCode.ENTER).type(KeyCode.ENTER);
        robot.interact(() -> map.select(2));
        robot.interact(() -> robot.lookup("#marker-1").query().requestFocus());
        assertThat(title(robot)).isEqualTo("Before: RIGHT ATFL, fibular attachment");
        assertThat(robot.lookup("#marker-1").query().getAccessibleText())
                .isEqualTo("1, ATFL, fibular attachment, 0.5 millilitres, solution A, given; here before: 3. Last "
                        + "26 Oct 2026, session 3: ATFL, fibular attachment, 1 millilitres, D15 + lidocaine 0.2 %; "
                        + "pain 5 before, not asked at the next visit, not asked");
        robot.interact(() -> robot.lookup("#past-list").query().requestFocus());
        assertThat(title(robot)).as("while it is read").isEqualTo("Before: RIGHT ATFL, fibular attachment");
        robot.interact(() -> robot.lookup("#map-canvas").query().requestFocus());
        assertThat(title(robot)).startsWith("Before: RIGHT AITFL");
    }

    /// What is typed under vitals answers the last session at once.
    @Test
    void todaysPainAnswersTheLastSession(FxRobot robot) {
        robot.write("/atfl");
        robot.interact(() -> past.today(Map.of(Sessions.COURSE, 2)));
        assertThat(read(robot, "#past-list").getFirst()).endsWith("pain 5 before, 2 at the next visit, better");
    }

    @Test
    void oneKeyLaysTheLastSessionOverTheMapAndArrowsGoThroughAll(FxRobot robot) {
        assertThat(shown(robot, "#past-bar")).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.H);
        assertThat(said(robot)).isEqualTo("26 Oct 2026, session 3: 4 points in this view");
        assertThat(rings(robot)).hasSize(4);
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(said(robot)).isEqualTo("28 Sep 2026, session 2: 5 points in this view");
        robot.push(KeyCode.ALT, KeyCode.LEFT).push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(said(robot)).isEqualTo("31 Aug 2026, session 1, chart 002090: 3 points in this view");
        assertThat(robot.lookup("#past-lost").queryAs(Label.class).getText())
                .isEqualTo("Not drawn any more: A structure of then. The signed note shows where.");
        robot.interact(() -> robot.lookup("#past-slider").query().requestFocus());
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        assertThat(said(robot)).isEqualTo("All 3 sessions, 31 Aug 2026 to 26 Oct 2026");
        assertThat(rings(robot)).hasSize(12);
        assertThat(robot.lookup("#past-slider").queryAs(Slider.class).getValue()).isEqualTo(4);
        robot.push(KeyCode.CONTROL, KeyCode.H);
        assertThat(rings(robot)).isEmpty();
        assertThat(shown(robot, "#past-bar")).isFalse();
    }

    /// The list twin of the rings: every point of the session that is shown, skipped ones too.
    @Test
    void theListTellsWhatTheRingsShow(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.H);
        assertThat(title(robot)).isEqualTo("Earlier sessions on the map");
        assertThat(past.rows().get()).extracting(Treated::point).isEqualTo(
                PastCase.sessions().getFirst().points());
        robot.interact(() -> robot.lookup("#past-list").query().requestFocus());
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertThat(robot.lookup("#past-list").queryAs(ListView.class).getSelectionModel().getSelectedIndex())
                .isGreaterThanOrEqualTo(1);
    }

    @Test
    void aRingStandsWhereTheNeedleWentInOnEitherSide(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.H);
        stands(robot, 0, "ankle-lateral", "atfl-fibular", 2);
        robot.interact(() -> open(Examples.leftKnee()));
        robot.push(KeyCode.CONTROL, KeyCode.H);
        assertThat(robot.lookup("#map-canvas").queryAs(CanvasView.class).camera().get().mirror().mirrored()).isTrue();
        stands(robot, 0, "knee-anterior", "mcl-femoral", 0);
        robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        stands(robot, 0, "knee-anterior", "mcl-femoral", 0);
    }

    private void stands(FxRobot robot, int at, String sheet, String target, double aside) {
        var canvas = robot.lookup("#map-canvas").queryAs(CanvasView.class);
        var place = PastCase.place(sheet, target, aside);
        var ring = rings(robot).get(at);
        var there = canvas.sceneToLocal(ring.localToScene(0, 0));
        assertThat(there.getX()).isCloseTo(canvas.camera().get().screenX(place.x()),
                offset(0.01));
        assertThat(there.getY()).isCloseTo(canvas.camera().get().screenY(place.y()),
                offset(0.01));
    }

    /// Nothing is made anew by a zoom, a pan, a letter, a placed point or the other colour.
    @Test
    void ringsStayTheSameNodesUntilSessionsOrSheetChange(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.H).push(KeyCode.ALT, KeyCode.RIGHT);
        var before = rings(robot);
        robot.push(KeyCode.CONTROL, KeyCode.PLUS).push(KeyCode.CONTROL, KeyCode.DIGIT0);
        robot.write("/atfl").type(KeyCode.ENTER).write("0.7").type(KeyCode.ENTER);
        robot.push(KeyCode.ALT, KeyCode.C);
        robot.interact(() -> past.today(Map.of()));
        assertThat(rings(robot)).isEqualTo(before);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(rings(robot)).doesNotContainAnyElementsOf(before);
    }

    /// A colour alone says nothing: the sign goes with it, in the ring and in the legend.
    @Test
    void theColourSaysDateOrWhatBecameOfThePain(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.H).push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(legend(robot)).containsExactly("newest", "one before", "older");
        assertThat(rings(robot).getLast().lookupAll(".past-badge")).isEmpty();
        robot.push(KeyCode.ALT, KeyCode.C);
        assertThat(legend(robot)).containsExactly("better", "same", "worse", "not asked");
        assertThat(rings(robot)).allSatisfy(ring -> {
            assertThat(ring.lookupAll(".past-badge")).hasSize(1);
            assertThat(ring.lookup(".past-ring").getStyleClass()).anyMatch(look -> look.startsWith("change-"));
        });
        robot.clickOn("#past-by-date");
        assertThat(legend(robot)).containsExactly("newest", "one before", "older");
    }

    private List<String> legend(FxRobot robot) {
        return robot.lookup("#past-legend").queryAs(HBox.class).getChildren().stream()
                .map(node -> ((Label) node).getText()).toList();
    }

    @Test
    void regionsThatWereInjectedAreTintedWithTheirSessions(FxRobot robot) {
        var said = robot.lookup(".map-area").queryAllAs(SVGPath.class).stream()
                .filter(area -> area.getPseudoClassStates().stream().anyMatch(one -> one.getPseudoClassName()
                        .equals("used")))
                .map(Node::getAccessibleText).distinct().toList();
        assertThat(said).containsExactlyInAnyOrder("RIGHT ankle and foot, 3 earlier sessions",
                "LEFT knee, 1 earlier session", "MIDLINE lower back and pelvis, 1 earlier session");
    }

    @Test
    void aQuestionOverTheMapHearsItsOwnKeysOnly(FxRobot robot) {
        robot.write("/atfl").type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        robot.push(KeyCode.ALT, KeyCode.S);
        assertThat(shown(robot, "#map-question")).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.H);
        assertThat(past.on().get()).isFalse();
    }

    @Test
    void withoutASessionOfThisRegionTheBarSaysSo(FxRobot robot) {
        robot.interact(() -> open(Examples.model("shoulder", Side.RIGHT)));
        robot.push(KeyCode.CONTROL, KeyCode.H).push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(said(robot)).isEqualTo("No earlier session on this side of this region");
        assertThat(robot.lookup("#past-slider").query().isDisabled()).isTrue();
        robot.interact(() -> map.open(Examples.ATLAS.region("ankle-foot").orElseThrow(), Side.RIGHT));
        assertThat(said(robot)).isEqualTo("26 Oct 2026, session 3: 4 points in this view");
    }

    @Test
    void picturesOfThreeSessions(FxRobot robot) {
        for (var look : Theme.Look.values()) {
            var name = "past-" + look.name().toLowerCase(Locale.ROOT);
            robot.interact(() -> {
                window.theme().look.set(look);
                open(Examples.charted());
                map.editing.set(false);
            });
            robot.push(KeyCode.CONTROL, KeyCode.H);
            save(robot, name + "-last");
            robot.push(KeyCode.ALT, KeyCode.RIGHT).push(KeyCode.ALT, KeyCode.C);
            save(robot, name + "-all-pain");
            robot.push(KeyCode.ALT, KeyCode.C);
            robot.interact(() -> map.select(0));
            save(robot, name + "-all-date");
            robot.push(KeyCode.CONTROL, KeyCode.H);
            robot.write("/syndes");
            save(robot, name + "-empty");
        }
    }

    private void save(FxRobot robot, String name) {
        robot.interact(() -> {});
        assertThat(Pictures.save(window.scene(), name)).isNotEmpty();
    }
}
