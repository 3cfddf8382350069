package enthesis.ui.visit.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.pain.DrawingFields;
import enthesis.domain.value.PersonId;
import enthesis.domain.visit.Cases;
import enthesis.storage.key.MasterKey;
import enthesis.storage.key.Unlocked;
import enthesis.storage.reference.map.AtlasFiles;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.TestWindow;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.frame.Mnemonics;
import enthesis.ui.kit.work.DirectWork;
import enthesis.ui.kit.work.SteppedReminders;
import enthesis.ui.visit.Workspace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The patient's screen by real keys and by touch.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@SuppressWarnings("NullAway.Init")
class PatientViewTest {
    private static final String RIGHT = "seven quiet owls";

    private final SheetModel sheet = new SheetModel();
    private final SteppedReminders reminders = new SteppedReminders();
    private final List<String> told = new ArrayList<>();
    private Unlocked wrong = new Unlocked.Wrong(Duration.ZERO);
    private Stage stage;
    private PatientView view;

    @Start
    void start(Stage shown) {
        stage = shown;
        show(Theme.Look.LIGHT);
    }

    private void show(Theme.Look look) {
        var theme = new Theme(look);
        var back = new HandBack(this::confirm, new DirectWork(), reminders, Workspace.TEXTS, () -> told.add("back"));
        var model = new DrawingModel(sheet, AtlasFiles.load().body(), Workspace.TEXTS);
        view = new PatientView(new PatientView.Task(leave -> {
            var figures = new FiguresView(model, theme, leave);
            return new PatientView.Held(figures, figures::start);
        }, Workspace.TEXTS.say("drawing.back.again")), back, Workspace.TEXTS,
                new SimpleStringProperty("Dr. L. Hale"), theme);
        Mnemonics.of(TestWindow.show(stage, theme, view));
        view.start();
    }

    private Unlocked confirm(char[] password) {
        told.add("asked");
        return new String(password).equals(RIGHT)
                ? new Unlocked.Open(MasterKey.fresh(), new PersonId(new UUID(1, 1)), 0)
                : wrong;
    }

    private String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    @Test
    void aTouchAndTwoPressesSayWhereHowAndHowMuch(FxRobot robot) {
        robot.clickOn(part(robot, "pain-anterior-left-knee"));
        assertThat(text(robot, "#pain-title")).isEqualTo("LEFT knee, front");
        robot.clickOn("#pain-burning").clickOn(pill(robot, "6"));
        assertThat(sheet.now()).isEqualTo(Cases.with(Cases.drawn(Sheet.EMPTY, 1, "left", "knee"),
                "painDrawing[1].quality", "burning", "painDrawing[1].score", "6"));
        assertThat(text(robot, "#pain-row-1")).isEqualTo("LEFT knee, front, burning, 6 of 10");
    }

    /// The front shows the patient's right at the viewer's left, the back the other way round, and both say so.
    @Test
    void leftAndRightAreThePatientsOwn(FxRobot robot) {
        var front = robot.lookup("#pain-figure-anterior").query();
        var back = robot.lookup("#pain-figure-posterior").query();
        assertThat(sides(robot, front)).containsExactly("your RIGHT", "your LEFT");
        assertThat(sides(robot, back)).containsExactly("your LEFT", "your RIGHT");
        for (var figure : List.of(front, back)) {
            var bounds = figure.localToScreen(figure.getBoundsInLocal());
            robot.clickOn(bounds.getMinX() + bounds.getWidth() * 0.39, bounds.getMinY() + bounds.getHeight() * 0.74);
        }
        assertThat(rows(robot)).containsExactly("RIGHT knee, front, how it feels not said, how strong not said",
                "LEFT knee, back, how it feels not said, how strong not said");
    }

    private List<String> sides(FxRobot robot, Node figure) {
        return robot.from(figure).lookup(".pain-side").queryAllAs(Labeled.class).stream()
                .sorted(Comparator.comparingDouble(side -> side.localToScene(0, 0).getX()))
                .map(Labeled::getText).toList();
    }

    @Test
    void keysAloneDoTheSame(FxRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(text(robot, "#pain-title")).isEqualTo("chest, front");
        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SPACE);
        assertThat(sheet.now().text(DrawingFields.quality(1))).isEqualTo("aching");
        for (int i = 0; i < 6; i++) {
            robot.push(KeyCode.TAB);
        }
        robot.push(KeyCode.DIGIT1).push(KeyCode.DIGIT0);
        assertThat(rows(robot)).containsExactly("chest, front, aching, 10 of 10");
        robot.push(KeyCode.ALT, KeyCode.R);
        assertThat(sheet.now()).isEqualTo(Sheet.EMPTY);
    }

    @Test
    void noPainAndClearTakeEverythingAway(FxRobot robot) {
        robot.clickOn(part(robot, "pain-posterior-midline-lower-back"));
        robot.push(KeyCode.ALT, KeyCode.N);
        assertThat(sheet.now()).isEqualTo(Cases.sheet("painDrawing.said", "none"));
        assertThat(text(robot, "#pain-said")).isEqualTo("You said: no pain.");
        robot.push(KeyCode.ALT, KeyCode.C);
        assertThat(sheet.now()).isEqualTo(Sheet.EMPTY);
    }

    @Test
    void touchingAMarkedPartTakesItInWorkAgain(FxRobot robot) {
        robot.clickOn(part(robot, "pain-anterior-left-knee")).clickOn(part(robot, "pain-anterior-right-knee"));
        robot.clickOn(part(robot, "pain-anterior-left-knee"));
        assertThat(rows(robot)).hasSize(2);
        assertThat(text(robot, "#pain-title")).isEqualTo("LEFT knee, front");
        robot.clickOn("#pain-row-2");
        assertThat(text(robot, "#pain-title")).isEqualTo("RIGHT knee, front");
    }

    @Test
    void onlyThePasswordLeadsBack(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.D).push(KeyCode.ENTER);
        assertThat(text(robot, "#pain-back-said")).isEqualTo("Type the password.");
        robot.write("wrong").push(KeyCode.ENTER);
        assertThat(text(robot, "#pain-back-said")).isEqualTo("This password is not right.");
        wrong = new Unlocked.Wrong(Duration.ofSeconds(2));
        robot.write("wrong").push(KeyCode.ENTER);
        assertThat(text(robot, "#pain-back-said")).contains("Next try in 2 seconds");
        robot.write(RIGHT).push(KeyCode.ENTER);
        assertThat(told).containsExactly("asked", "asked");
        robot.interact(() -> reminders.pass(Duration.ofSeconds(1)));
        robot.interact(() -> reminders.pass(Duration.ofSeconds(1)));
        robot.push(KeyCode.ENTER);
        assertThat(told).containsExactly("asked", "asked", "asked", "back");
    }

    @Test
    void backToTheDrawingLeavesNoPasswordBehind(FxRobot robot) {
        robot.clickOn("#pain-done").write("seven").clickOn("#pain-again");
        robot.clickOn(part(robot, "pain-anterior-left-knee")).clickOn("#pain-done").push(KeyCode.ENTER);
        assertThat(text(robot, "#pain-back-said")).isEqualTo("Type the password.");
        assertThat(told).isEmpty();
    }

    @Test
    void everyPartSaysItselfAndWhetherItIsMarked(FxRobot robot) {
        var knee = part(robot, "pain-anterior-left-knee");
        assertThat(knee.getAccessibleText()).isEqualTo("LEFT knee, front");
        robot.clickOn(knee);
        assertThat(knee.getAccessibleText()).isEqualTo("LEFT knee, front, chosen");
        robot.clickOn(part(robot, "pain-anterior-right-knee"));
        assertThat(knee.getAccessibleText()).isEqualTo("LEFT knee, front, marked");
        assertThat(robot.lookup(".pain-part").queryAllAs(Node.class))
                .noneMatch(node -> node.getAccessibleText().isBlank());
    }

    @Test
    void itIsPicturedInBothLooks(FxRobot robot) {
        for (var look : Theme.Look.values()) {
            var end = "-" + look.name().toLowerCase(Locale.ROOT);
            robot.interact(() -> {
                sheet.reset(Sheet.EMPTY);
                show(look);
            });
            Pictures.save(stage.getScene(), "pain-empty" + end);
            robot.clickOn(part(robot, "pain-anterior-right-shoulder")).clickOn("#pain-aching")
                    .clickOn(pill(robot, "4"));
            robot.clickOn(part(robot, "pain-posterior-midline-lower-back")).clickOn("#pain-stabbing");
            robot.clickOn(part(robot, "pain-anterior-left-knee")).clickOn("#pain-burning").clickOn(pill(robot, "6"));
            Pictures.save(stage.getScene(), "pain-marked" + end);
            for (var one : List.of("left-foot", "right-foot", "left-hand", "right-hand", "left-hip", "right-hip")) {
                robot.clickOn(part(robot, "pain-anterior-" + one)).clickOn("#pain-tingling").clickOn(pill(robot, "10"));
            }
            Pictures.save(stage.getScene(), "pain-full" + end);
            robot.clickOn("#pain-done").write("no").push(KeyCode.ENTER);
            Pictures.save(stage.getScene(), "pain-back" + end);
        }
        assertThat(sheet.now().rows("painDrawing")).hasSize(9);
    }

    private static Node part(FxRobot robot, String id) {
        return robot.lookup("#" + id).query();
    }

    private static Node pill(FxRobot robot, String value) {
        return robot.lookup("#pain-score").lookup(".value-" + value).query();
    }

    private static List<String> rows(FxRobot robot) {
        return robot.lookup(".pain-row").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }
}
