package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.patient.Sex;
import enthesis.domain.value.Side;
import enthesis.domain.words.Words;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.FaultyDisk;
import enthesis.storage.file.LocalDisk;
import enthesis.ui.kit.CssWarnings;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.frame.BugDialog;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What no journey stops at, as it stands in the whole window: the form of the practice, a point being edited, the void
/// card, the note and the hand-out to their ends, what is said at the end and after a slip of ours.
@ExtendWith({ApplicationExtension.class, CssWarnings.class})
@NullUnmarked
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class ScreensTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneId.of("UTC"));

    @TempDir
    private static Path folder;

    private final FaultyDisk disk = new FaultyDisk(new LocalDisk());
    private Stage stage;
    private Theme theme;
    private Program program;
    private Hands hands;

    @Start
    void begin(Stage stage) throws Exception {
        this.stage = stage;
        Clinic.found(folder, CLOCK, chart -> {
            var person = Clinic.person(1, "Mustermann", "Erika", Sex.FEMALE);
            return Clinic.complete(chart, Clinic.patient(chart, 1, person, "ankle-foot", Side.RIGHT), CLOCK);
        });
        theme = new Theme(Theme.Look.LIGHT);
        program = new Program(Hands.atWorkstation(stage), CLOCK, theme, () -> {});
        program.begin(ChartFolder.at(folder), disk);
    }

    @Test
    void fitAndArePictured(FxRobot robot) {
        hands = new Hands(robot).inBothLooks(theme);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.untilSaid("MUSTERMANN");
        hands.picture("screen-today");
        hands.press(KeyCode.F4).untilShown("#practice");
        hands.picture("screen-practice");
        hands.press(KeyCode.ESCAPE).untilShown("#today");
        dialogs(robot);
        hands.untilSaid("MUSTERMANN");
        hands.press(KeyCode.ALT, KeyCode.DIGIT1).press(KeyCode.ENTER).untilShown(".rail");
        theVisit(robot);
        hands.end(program, stage);
    }

    private void theVisit(FxRobot robot) {
        hands.press(KeyCode.F5).click("#marker-1").untilShown("#map-editor");
        hands.picture("screen-map-editor");
        hands.press(KeyCode.F7).untilShown("#turn-before");
        hands.read(() -> {
            robot.lookup("#turn-before").queryAs(ButtonBase.class).fire();
            return true;
        });
        hands.picture("screen-note");
        hands.press(KeyCode.F8).untilShown("#aftercare-given");
        hands.picture("screen-aftercare");
        hands.press(KeyCode.F9).untilShown("#sign-password");
        hands.picture("screen-sign");
        hands.click("#void").untilShown("#void-reason");
        hands.picture("screen-void");
        hands.press(KeyCode.ESCAPE);
        hands.press(KeyCode.CONTROL, KeyCode.SLASH);
        hands.picture("screen-keys");
        hands.press(KeyCode.ESCAPE);
    }

    /// The end while something is in memory only, which stays unless somebody chooses otherwise; and the dialog that
    /// tells of a slip of ours.
    private void dialogs(FxRobot robot) {
        hands.press(KeyCode.CONTROL, KeyCode.N).untilShown("#register");
        disk.failFromWrite(1, file -> new AccessDeniedException(file.toString()));
        hands.put("#family", "Held");
        dialog(robot, "screen-end-warning", "Something you typed is not on the disk yet", program::end);
        disk.mend();
        var bug = new BugDialog(new Texts(new Words(Locale.ENGLISH)), stage);
        dialog(robot, "screen-bug", "did not foresee",
                () -> bug.uncaughtException(Thread.currentThread(), new IllegalStateException()));
        hands.press(KeyCode.ESCAPE).untilShown("#today");
    }

    /// Pictures a dialog in both looks, and answers it by Enter.
    private void dialog(FxRobot robot, String name, String words, Runnable open) {
        for (var look : List.of(Theme.Look.DARK, Theme.Look.LIGHT)) {
            robot.interact(() -> theme.look.set(look));
            robot.interact(open);
            hands.untilSaid(words);
            var pane = robot.lookup(node -> node instanceof DialogPane && Hands.visible(node))
                    .queryAs(DialogPane.class);
            hands.picture(pane.getScene(), name + (look == Theme.Look.DARK ? "-dark" : ""));
            hands.press(KeyCode.ENTER);
            hands.until("gone", () -> !shown(pane));
            assertThat(hands.shows("#register")).isTrue();
            assertThat(stage.isShowing()).isTrue();
        }
    }

    private static boolean shown(Node pane) {
        return pane.getScene() != null && pane.getScene().getWindow().isShowing();
    }
}
