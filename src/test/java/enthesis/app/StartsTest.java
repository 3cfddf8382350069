package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.Arrival;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.Side;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.Disk;
import enthesis.storage.file.FaultyDisk;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.place.FolderState;
import enthesis.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A start on a chart that another window has open, or in a folder that may not be written to: told, and nothing of the
/// chart is changed.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class StartsTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder;

    private Stage stage;
    private Hands hands;

    @Start
    void stage(Stage stage) {
        this.stage = Hands.atWorkstation(stage);
    }

    @BeforeEach
    void found(FxRobot robot) throws Exception {
        hands = new Hands(robot);
        Clinic.found(folder, CLOCK,
                chart -> Clinic.patient(chart, 1, Clinic.person(1, "Muster", "Eva", Sex.FEMALE), "knee", Side.LEFT));
    }

    @Test
    void aSecondStartSaysSoAndTheFirstGoesOn(FxRobot robot) throws Exception {
        var first = begin(stage, new LocalDisk());
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.press(KeyCode.CONTROL, KeyCode.N).untilShown("#register");
        robot.interact(() -> stage.setIconified(true));
        var other = hands.read(Stage::new);
        var second = begin(other, new LocalDisk());
        hands.untilSaid("Enthesis is already open on this workstation");
        hands.until("the first in front", () -> !stage.isIconified());
        hands.end(second, other);
        hands.put("#family", "Held");
        hands.end(first, stage);
        var draft = Clinic.in(folder, CLOCK, chart -> chart.drafts.read().get("patient/new"));
        assertThat(draft.changes()).containsValue("Held");
    }

    @Test
    void aFolderThatMayNotBeWrittenToIsToldAndLeftAsItIs(FxRobot robot) throws Exception {
        var before = files();
        var disk = new FaultyDisk(new LocalDisk());
        disk.failFromWrite(1, file -> new AccessDeniedException(file.toString()));
        var program = begin(stage, disk);
        hands.untilSaid("may not be written to");
        assertThat(hands.shows("#unlock-name")).isFalse();
        hands.picture("starts-read-only");
        hands.end(program, stage);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aDiskThatCanBePulledOutIsAskedAboutFirst(FxRobot robot) throws Exception {
        var before = files();
        var program = removable(ChartFolder.at(folder));
        hands.untilSaid("This disk can be pulled out");
        hands.untilSaid("/dev/sdb1");
        hands.picture("starts-removable");
        hands.end(program, stage);
        assertThat(files()).as("nothing was written").isEqualTo(before);
        robot.interact(() -> stage.show());
        program = removable(ChartFolder.at(folder));
        hands.untilSaid("This disk can be pulled out");
        hands.press(KeyCode.ALT, KeyCode.K).untilShown("#unlock-name");
        assertThat(ChartFolder.at(folder).agreed()).exists();
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.end(program, stage);
    }

    private Program removable(ChartFolder there) {
        var why = new FolderState.Removable("folder.removable", List.of(there.path().toString(), "/dev/sdb1"));
        return hands.read(() -> {
            var program = new Program(stage, CLOCK, new Theme(Theme.Look.LIGHT), () -> {});
            program.begin(() -> new Found(new Arrival.Removable(why, there, new LocalDisk(), CLOCK), false));
            return program;
        });
    }

    private Program begin(Stage window, Disk disk) {
        return hands.read(() -> {
            var program = new Program(window, CLOCK, new Theme(Theme.Look.LIGHT), () -> {});
            program.begin(ChartFolder.at(folder), disk);
            return program;
        });
    }

    /// The contents of every file, by a number of its bytes.
    private Map<Path, Integer> files() throws IOException {
        var contents = new HashMap<Path, Integer>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                contents.put(file, Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
