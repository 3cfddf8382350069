package enthesis.ui.start.putback;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.words.Words;
import enthesis.storage.backup.Wanted;
import enthesis.storage.file.DiskFull;
import enthesis.storage.putback.ChartCopy;
import enthesis.ui.kit.Pictures;
import enthesis.ui.kit.TestWindow;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.frame.Mnemonics;
import enthesis.ui.kit.work.DirectWork;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The card on which a chart is put back, by keyboard, with what goes wrong.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
class PutBackViewTest {
    private static final Texts TEXTS = new Texts(new Words(Locale.ENGLISH));
    private static final ChartCopy STICK = copy("/media/lorna/STICK/enthesis-backups-0a1b2c3d", "Harbour Street Clinic",
            false);
    private static final ChartCopy OTHER = copy("/media/lorna/STICK/" + "a-very-long-name-of-a-folder-".repeat(6),
            "Gemeinschaftspraxis für Orthopädie und Schmerztherapie an der Oberen Weserbrücke", true);

    private final List<String> done = new ArrayList<>();
    private List<ChartCopy> there = List.of();
    private Optional<IOException> fails = Optional.empty();
    private boolean stopping;
    private PutBackModel model;
    private Scene scene;
    private Theme theme;

    private static ChartCopy copy(String folder, String clinic, boolean whole) {
        return new ChartCopy(Path.of(folder), clinic, 12, Instant.parse("2026-11-28T17:42:00Z"), 43 << 20, whole);
    }

    @Start
    void show(Stage stage) {
        theme = new Theme(Theme.Look.LIGHT);
        scene = TestWindow.show(stage, theme, new StackPane());
        Mnemonics.of(scene);
        var copies = new Copies() {
            @Override
            public List<ChartCopy> in(Path folder) {
                return there;
            }

            @Override
            public void take(ChartCopy copy, Wanted wanted) throws IOException {
                wanted.done(0.4);
                if (stopping) {
                    model.stop();
                }
                wanted.still();
                if (fails.isPresent()) {
                    throw fails.get();
                }
                done.add(copy.clinic());
            }
        };
        model = new PutBackModel(copies, () -> Optional.of(Path.of("/media/lorna/STICK")), new DirectWork(),
                Runnable::run, TEXTS, new PutBackModel.Ways(() -> done.add("done"), () -> done.add("leave")));
        var view = new PutBackView(model, TEXTS, ZoneOffset.UTC);
        scene.setRoot(view);
        view.start();
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> theme.look.set(Theme.Look.LIGHT));
        assertThat(Pictures.save(scene, name)).isNotEmpty();
        robot.interact(() -> theme.look.set(Theme.Look.DARK));
        Pictures.save(scene, name + "-dark");
        robot.interact(() -> theme.look.set(Theme.Look.LIGHT));
    }

    private static String said(FxRobot robot) {
        return robot.lookup("#put-back-said").queryLabeled().getText();
    }

    @Test
    void theOneThatIsMarkedIsPutBackByKeys(FxRobot robot) {
        assertThat(robot.lookup("#put-back-choose").queryButton().isFocused()).isTrue();
        assertThat(robot.lookup("#put-back-put").queryButton().isDisabled()).isTrue();
        picture(robot, "put-back-empty");
        robot.push(KeyCode.ALT, KeyCode.C);
        assertThat(said(robot)).startsWith("No chart lies in /media/lorna/STICK.");
        picture(robot, "put-back-none");
        there = List.of(STICK, OTHER);
        robot.push(KeyCode.ALT, KeyCode.C);
        assertThat(said(robot)).isEmpty();
        picture(robot, "put-back-two");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(done).containsExactly(OTHER.clinic(), "done");
    }

    @Test
    void whatFailsOrIsStoppedIsSaidAndTriedAgain(FxRobot robot) {
        there = List.of(STICK);
        robot.push(KeyCode.ALT, KeyCode.C);
        stopping = true;
        robot.push(KeyCode.ENTER);
        assertThat(said(robot)).isEqualTo("Stopped. Nothing was put back.");
        stopping = false;
        fails = Optional.of(new DiskFull(3 << 20));
        robot.push(KeyCode.ALT, KeyCode.P);
        assertThat(said(robot)).isNotEmpty();
        picture(robot, "put-back-failed");
        assertThat(done).isEmpty();
        fails = Optional.empty();
        robot.push(KeyCode.ALT, KeyCode.P);
        assertThat(done).containsExactly(STICK.clinic(), "done");
    }

    @Test
    void escapeLeavesAndWhileItCopiesStops(FxRobot robot) {
        robot.push(KeyCode.ESCAPE);
        assertThat(done).containsExactly("leave");
        robot.interact(() -> model.busy.set(true));
        picture(robot, "put-back-busy");
        robot.push(KeyCode.ESCAPE);
        assertThat(done).containsExactly("leave");
    }
}
