package enthesis.ui.map.marking;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.Points;
import enthesis.domain.map.marking.Marking;
import enthesis.domain.map.marking.MarkingActs;
import enthesis.domain.practice.PaperSize;
import enthesis.domain.value.Millilitres;
import enthesis.storage.reference.map.ProtocolFile;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.frame.Mnemonics;
import enthesis.ui.kit.keys.KeyLines;
import enthesis.ui.map.Examples;
import enthesis.ui.map.MapView;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.plan.Repertoire;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The marking sheet by keys: asked for, printed, saved, printed again, and what may be done to its points then.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@Timeout(value = 300, unit = TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init")
class MarkingViewTest {
    private final List<String> handed = new ArrayList<>();
    private final List<Runnable> notOut = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-23T10:42:00Z");
    private PaperSize paper = PaperSize.A4;
    private Theme theme;
    private Scene scene;
    private MapModel map;
    private MapView view;

    @Start
    void show(Stage stage) {
        theme = new Theme(Theme.Look.LIGHT);
        var frame = new BorderPane();
        scene = new Scene(frame, 1200, 710);
        Mnemonics.of(scene);
        theme.dress(scene);
        map = Examples.ankle();
        map.sheet.keeping(MarkingActs::held);
        view = new MapView(map, theme, () -> {});
        view.plan().repertoire.set(new Repertoire(ProtocolFile.load(Examples.ATLAS), List.of()));
        view.marking().outside.set(new Outside(() -> now, ZoneOffset.UTC, new Kept()));
        frame.setCenter(view);
        stage.setScene(scene);
        stage.show();
        view.start();
    }

    private final class Kept implements Handover {
        @Override
        public void print(Sheet sheet, PaperSize on, Runnable failed) {
            handed.add("print " + on + " " + orders(sheet));
            notOut.add(failed);
        }

        @Override
        public void save(Sheet sheet, PaperSize on, Runnable failed) {
            handed.add("save " + on + " " + orders(sheet));
            notOut.add(failed);
        }

        @Override
        public PaperSize paper() {
            return paper;
        }

        @Override
        public void choose(PaperSize other) {
            paper = other;
        }
    }

    private static List<Integer> orders(Sheet sheet) {
        return Points.read(sheet).stream().filter(Point::planned).map(Point::order).toList();
    }

    private void planEight(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.R).type(KeyCode.DIGIT1);
        assertThat(map.points().get()).hasSize(8);
        assertThat(map.points().get().getFirst().volume().asValue()).as("the digit was an answer, no volume")
                .contains(Millilitres.of("0.5"));
    }

    private void print(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.M).type(KeyCode.DIGIT1);
    }

    private static String said(FxRobot robot, String id) {
        var label = robot.lookup(id).queryLabeled();
        return label.isVisible() && label.getParent().isVisible() ? label.getText() : "";
    }

    @Test
    void withoutAPlannedPointItSaysSo(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.M);
        assertThat(map.message.get()).isEqualTo("No point is planned, so there is nothing to mark on the skin.");
        robot.interact(view::prints);
        assertThat(handed).isEmpty();
        assertThat(Marking.read(map.sheet.now())).isEmpty();
    }

    @Test
    void theKeyStandsInTheListOfKeys(FxRobot robot) {
        assertThat(KeyLines.of(scene).keys())
                .contains(new KeyLines.Line("Alt+M", "Marking sheet for the skin: print or save"));
        assertThat(KeyLines.of(scene).letters()).anyMatch(line -> line.words().contains("Marking"));
    }

    @Test
    void itIsPrintedByTwoKeysAndSaysWhen(FxRobot robot) {
        planEight(robot);
        assertThat(said(robot, "#map-marking-said")).isEmpty();
        robot.push(KeyCode.ALT, KeyCode.M);
        assertThat(robot.lookup("#map-read-back").queryLabeled().getText()).isEqualTo("RIGHT ankle and foot");
        Pictures.save(scene, "map-marking-asked");
        robot.type(KeyCode.DIGIT1);
        assertThat(handed).containsExactly("print A4 [1, 2, 3, 4, 5, 6, 7, 8]");
        assertThat(said(robot, "#map-marking-said")).isEqualTo("Marking sheet printed, 10:42. Its numbers stay.");
        assertThat(said(robot, "#map-marking-warning")).isEmpty();
        now = Instant.parse("2026-11-23T10:58:00Z");
        robot.interact(view::prints);
        assertThat(handed).hasSize(2);
        assertThat(said(robot, "#map-marking-said")).isEqualTo(
                "Marking sheet printed again, 10:58. Its numbers stay.");
    }

    @Test
    void thePaperCanBeChangedAndItSaved(FxRobot robot) {
        planEight(robot);
        robot.push(KeyCode.ALT, KeyCode.M).type(KeyCode.DIGIT3).type(KeyCode.DIGIT2);
        assertThat(handed).containsExactly("save LETTER [1, 2, 3, 4, 5, 6, 7, 8]");
        assertThat(paper).isEqualTo(PaperSize.LETTER);
    }

    @Test
    void whatDidNotComeOutLeavesThePointsFree(FxRobot robot) {
        planEight(robot);
        print(robot);
        robot.interact(notOut.getFirst());
        assertThat(said(robot, "#map-marking-said")).isEmpty();
        robot.interact(() -> robot.lookup("#map-injections").query().requestFocus());
        robot.type(KeyCode.DELETE);
        assertThat(map.points().get()).hasSize(7);
    }

    @Test
    void aPrintedPointIsSkippedInsteadOfDeletedAndKeepsItsNumber(FxRobot robot) {
        planEight(robot);
        print(robot);
        robot.interact(() -> map.select(map.points().get().get(2).row()));
        robot.interact(() -> robot.lookup("#map-injections").query().requestFocus());
        robot.type(KeyCode.DELETE);
        assertThat(robot.lookup("#map-read-back").queryLabeled().getText())
                .isEqualTo("Its number is on the marking sheet. It is not deleted, but skipped.");
        Pictures.save(scene, "map-marking-skip");
        robot.type(KeyCode.DIGIT2);
        assertThat(map.points().get()).extracting(Point::order).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(map.points().get().get(2).skipped()).isTrue();
        robot.interact(() -> map.select(map.points().get().get(2).row()));
        robot.type(KeyCode.DELETE);
        assertThat(map.message.get()).isEqualTo("Point 3 is on the marking sheet and stays, as skipped.");
        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        assertThat(map.message.get()).isEqualTo("Its number is on the marking sheet and stays.");
        assertThat(map.points().get()).extracting(Point::row).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        robot.interact(() -> map.editing.set(true));
        assertThat(robot.lookup("#map-delete").query().isVisible()).as("not offered").isFalse();
    }

    @Test
    void undoOfTheStampLeavesThePrintedPointsAndSaysWhy(FxRobot robot) {
        planEight(robot);
        print(robot);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(map.points().get()).hasSize(8);
        assertThat(map.message.get()).startsWith("Not undone: these points are on the marking sheet");
        assertThat(said(robot, "#map-marking-said")).isNotEmpty();
    }

    @Test
    void aChangedPlanIsSaidUntilItIsPrintedAgain(FxRobot robot) {
        planEight(robot);
        print(robot);
        robot.interact(() -> {
            map.select(2);
            map.sheet.type(PointFields.volume(2), "0.7");
        });
        robot.interact(() -> robot.lookup("#map-injections").query().requestFocus());
        robot.write("/plantar fascia").type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        assertThat(map.points().get()).hasSize(9);
        assertThat(said(robot, "#map-marking-warning"))
                .isEqualTo("The paper on the patient is no longer right: 2 changed, 9 not on it. Print it again.");
        for (var look : Theme.Look.values()) {
            robot.interact(() -> theme.look.set(look));
            Pictures.save(scene, "map-marking-changed-" + look.name().toLowerCase(Locale.ROOT));
        }
        robot.interact(view::prints);
        assertThat(said(robot, "#map-marking-warning")).isEmpty();
    }

    /// Points copied to the other side can be marked, but not unnoticed.
    @Test
    void aSideThatIsNotInThePlanIsSaidBeforeItIsMarked(FxRobot robot) {
        planEight(robot);
        robot.push(KeyCode.ALT, KeyCode.R).type(KeyCode.DIGIT3);
        print(robot);
        robot.interact(() -> map.select(2));
        robot.interact(() -> map.sheet.type(PointFields.volume(2), "0.7"));
        robot.push(KeyCode.ALT, KeyCode.M);
        assertThat(robot.lookup("#map-read-back").queryLabeled().getText().lines()).containsExactly(
                "RIGHT ankle and foot", "LEFT ankle and foot is not in the plan",
                "Marking sheet printed, 10:42. Its numbers stay.",
                "The paper on the patient is no longer right: 2 changed. Print it again.");
        Pictures.save(scene, "map-marking-asked-again");
    }

    @Test
    void aClosedVisitMarksNothing(FxRobot robot) {
        planEight(robot);
        robot.interact(map.sheet::lock);
        robot.push(KeyCode.ALT, KeyCode.M);
        assertThat(map.message.get()).isEqualTo("This visit is closed; nothing is marked any more.");
        assertThat(handed).isEmpty();
    }
}
