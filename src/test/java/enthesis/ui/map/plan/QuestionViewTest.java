package enthesis.ui.map.plan;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Point;
import enthesis.domain.map.plan.Protocol;
import enthesis.domain.map.plan.Protocol.Step;
import enthesis.domain.visit.Cases;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.TestWindow;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.work.FxReminders;
import enthesis.ui.map.Examples;
import enthesis.ui.map.MapView;
import enthesis.ui.map.model.MapModel;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A practice with more protocols for the ankle than there are digits.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@Timeout(value = 120, unit = TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init")
class QuestionViewTest {
    private static final int MANY = 20;
    private static final String NAMED = "Resting splint";

    private final MapModel map = Examples.ankle();
    private Theme theme;
    private Scene scene;

    @Start
    void show(Stage stage) {
        theme = new Theme(Theme.Look.LIGHT);
        var view = new MapView(map, theme, () -> {});
        view.plan().repertoire.set(new Repertoire(IntStream.rangeClosed(1, MANY).mapToObj(number -> new Protocol(
                "own-" + number, "ankle-foot", number == MANY ? NAMED : "Ankle, own " + number,
                List.of(new Step("sinus-tarsi", "1", 1, "", "")))).toList(), List.of()));
        scene = TestWindow.show(stage, theme, view, 1200, 710);
        view.start();
    }

    private static List<String> answers(FxRobot robot) {
        return robot.lookup(node -> node.getId() != null && node.getId().startsWith("map-answer-")).queryAll().stream()
                .map(node -> ((Labeled) node).getText()).toList();
    }

    @Test
    void everyProtocolHasItsKeys(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.R);
        assertThat(answers(robot)).hasSize(10).startsWith("RIGHT Ankle, own 1, 1 point")
                .endsWith("More: 10 to 18 of 20");
        for (var look : Theme.Look.values()) {
            robot.interact(() -> theme.look.set(look));
            Pictures.save(scene, "map-many-protocols-" + look.name().toLowerCase(Locale.ROOT));
        }
        robot.type(KeyCode.DIGIT0);
        assertThat(answers(robot)).startsWith("RIGHT Ankle, own 10, 1 point").endsWith("More: 19 to 20 of 20");
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(answers(robot)).containsExactly("RIGHT Ankle, own 19, 1 point", "RIGHT Resting splint, 1 point",
                "More: 1 to 9 of 20");
        robot.type(KeyCode.DIGIT3);
        assertThat(answers(robot)).as("no third one here").hasSize(3);
        robot.type(KeyCode.DIGIT0).type(KeyCode.PAGE_UP).type(KeyCode.DIGIT2);
        assertThat(robot.lookup("#map-question").query().isVisible()).isFalse();
        assertThat(map.points().get()).singleElement()
                .satisfies(point -> assertThat(point.plan().origin()).isEqualTo("protocol:own-20"));
    }

    /// Letters never take an answer; they go to it, on another page too.
    @Test
    void anAnswerIsGoneToByItsName(FxRobot robot) {
        robot.interact(() -> map.sheet.edit(planned(), "thirty points"));
        robot.push(KeyCode.ALT, KeyCode.R);
        robot.write("resting");
        assertThat(focused()).startsWith("RIGHT Resting splint");
        assertThat(map.points().get()).hasSize(30);
        robot.type(KeyCode.ENTER);
        assertThat(map.points().get()).hasSize(31);
    }

    private String focused() {
        return scene.getFocusOwner() instanceof Labeled label ? label.getText() : "";
    }

    private static Map<Field, String> planned() {
        var sheet = Sheet.EMPTY;
        for (int row = 1; row <= 30; row++) {
            sheet = Cases.point(sheet, row, "0.5", "planned", "right");
        }
        return sheet.texts();
    }

    /// Whoever presses twice, or holds the key, has not read; a moment later Enter takes the answer in focus.
    @Test
    void enterAnswersOnlyWhoCanHaveRead(FxRobot robot) throws Exception {
        robot.interact(() -> map.sheet.edit(planned(), "thirty points"));
        robot.type(KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.ENTER).type(KeyCode.ENTER).type(KeyCode.ENTER);
        assertThat(map.points().get()).allMatch(Point::planned);
        assertThat(robot.lookup("#map-question").query().isVisible()).isTrue();
        var later = new CompletableFuture<Boolean>();
        robot.interact(() -> new FxReminders().in(Duration.ofSeconds(2), () -> later.complete(true)));
        later.get(20, TimeUnit.SECONDS);
        robot.type(KeyCode.ENTER);
        assertThat(map.points().get()).allMatch(Point::given);
    }

    /// Thirty points are more than is seen at once: Page Down reads on to the last of them.
    @Test
    void aLongListIsReadByKeys(FxRobot robot) {
        robot.interact(() -> map.sheet.edit(planned(), "thirty points"));
        robot.type(KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        ReadView read = robot.lookup(".map-question .quiet-scroll").query();
        assertThat(read.getVvalue()).isZero();
        Pictures.save(scene, "map-read-back");
        robot.type(KeyCode.PAGE_DOWN).type(KeyCode.PAGE_DOWN);
        assertThat(read.getVvalue()).isEqualTo(1);
        robot.type(KeyCode.PAGE_UP);
        assertThat(read.getVvalue()).isLessThan(1);
        robot.type(KeyCode.DIGIT1);
        assertThat(map.points().get()).hasSize(30).allMatch(Point::given);
    }
}
