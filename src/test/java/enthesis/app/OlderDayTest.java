package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
import enthesis.app.door.WaysOut;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.Side;
import enthesis.storage.chart.TestChart;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A chart of an earlier day is put back in the place of today's: its file and journal alone, which the backups put
/// right, and the whole folder, which only the stick can tell.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 240, unit = TimeUnit.SECONDS)
class OlderDayTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneId.of("UTC"));

    @TempDir
    private static Path today;
    @TempDir
    private static Path earlier;
    @TempDir
    private static Path stick;

    private Stage stage;
    private Hands hands;

    /// Closed and backed up each time; the second person came only today.
    @BeforeAll
    static void twoDays() throws Exception {
        Clinic.found(today, CLOCK, chart -> {
            assertThat(chart.chart.upkeep().choose(stick)).isEmpty();
            return Clinic.patient(chart, 1, Clinic.person(1, "Mustermann", "Erika", Sex.FEMALE), "knee", Side.RIGHT);
        });
        Clinic.in(today, CLOCK, OlderDayTest::backedUp);
        TestChart.copy(today, earlier);
        Clinic.in(today, CLOCK, chart -> {
            Clinic.patient(chart, 2, Clinic.person(2, "Okafor", "Jo", Sex.MALE), "knee", Side.LEFT);
            return backedUp(chart);
        });
    }

    private static Void backedUp(OpenChart chart) throws Exception {
        chart.chart.upkeep().backUp().orElseThrow().done();
        return null;
    }

    @Start
    void stage(Stage stage) {
        this.stage = Hands.atWorkstation(stage);
    }

    private Program begin(Path folder) {
        return hands.read(() -> {
            var program = new Program(stage, CLOCK, new Theme(Theme.Look.LIGHT), () -> {},
                    WaysOut.of(stage, _ -> Optional.empty(), _ -> {}).takingFolders(() -> Optional.of(stick)));
            program.begin(ChartFolder.at(folder), new LocalDisk());
            return program;
        });
    }

    @Test
    void theNewestBackupIsTaken(FxRobot robot, @TempDir Path mixed) throws Exception {
        hands = new Hands(robot);
        TestChart.copy(today, mixed);
        for (var from : new Path[]{mixed, earlier}) {
            try (var files = Files.list(from)) {
                for (var file : files.filter(one -> one.getFileName().toString().startsWith("chart.")).toList()) {
                    if (from.equals(mixed)) {
                        Files.delete(file);
                    } else {
                        Files.copy(file, mixed.resolve(file.getFileName()));
                    }
                }
            }
        }
        var program = begin(mixed);
        hands.into("#unlock-name", Clinic.WHO).into("#unlock-password", Clinic.PASSWORD).press(KeyCode.ENTER);
        hands.untilSaid("were those of an earlier day");
        hands.picture("older-day-backup");
        hands.press(KeyCode.ENTER).untilShown("#today");
        hands.untilSaid("OKAFOR");
        hands.end(program, stage);
    }

    @Test
    void theStickKnowsMore(FxRobot robot, @TempDir Path back) throws Exception {
        hands = new Hands(robot);
        TestChart.copy(earlier, back);
        var program = begin(back);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.untilSaid("The second place holds a state of this chart that this chart does not have");
        hands.untilSaid("Second place knows more than this chart");
        hands.picture("older-day-stick");
        hands.press(KeyCode.F4).untilShown("#practice");
        hands.press(KeyCode.ALT, KeyCode.C).untilShown("#backups");
        hands.untilSaid("it holds a state of the chart that this chart does not have");
        hands.picture("older-day-backups");
        hands.press(KeyCode.ALT, KeyCode.S).untilSaid("and at the second place");
        hands.press(KeyCode.ESCAPE).untilShown("#practice");
        hands.press(KeyCode.ESCAPE).untilShown("#today");
        hands.until("no alarm any more", () -> !hands.says("Second place knows more"));
        hands.end(program, stage);
    }
}
