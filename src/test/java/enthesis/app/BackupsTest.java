package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
import enthesis.app.door.WaysOut;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.Side;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.FaultyDisk;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.What;
import enthesis.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
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

/// A backup that failed when the program was closed is told at the next start and stays at the bottom of every screen
/// until one succeeds; by hand it is made, rehearsed, and copied to a stick, from where the chart opens as well.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Timeout(value = 240, unit = TimeUnit.SECONDS)
class BackupsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneId.of("UTC"));

    @TempDir
    private static Path folder;
    @TempDir
    private static Path stick;

    private Stage stage;
    private Hands hands;

    @BeforeAll
    static void oneVisit() throws Exception {
        Clinic.found(folder, CLOCK, chart -> Clinic.patient(chart, 1,
                Clinic.person(1, "Mustermann", "Erika", Sex.FEMALE), "knee", Side.RIGHT));
    }

    @Start
    void stage(Stage stage) {
        this.stage = Hands.atWorkstation(stage);
    }

    private Program begin(FaultyDisk disk) {
        return hands.read(() -> {
            var program = new Program(stage, CLOCK, new Theme(Theme.Look.LIGHT), () -> {},
                    WaysOut.of(stage, _ -> Optional.empty(), _ -> {}).takingFolders(() -> Optional.of(stick)));
            program.begin(ChartFolder.at(folder), disk);
            return program;
        });
    }

    @Test
    void whatFailedIsToldUntilOneSucceeds(FxRobot robot) throws Exception {
        hands = new Hands(robot);
        var disk = new FaultyDisk(new LocalDisk());
        var program = begin(disk);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.untilSaid("Backup 23 Nov 10:12, not rehearsed");
        disk.freeIs(3 << 20); // too little for a backup
        hands.end(program, stage);
        disk.freeIs(1L << 40);
        program = begin(disk);
        hands.unlock(Clinic.WHO, Clinic.PASSWORD);
        hands.untilSaid("The last backup did not work: the disk is full.");
        hands.untilSaid("No backup since 23 Nov 10:12: the disk is full");
        hands.picture("backups-failed");
        hands.press(KeyCode.F4).untilShown("#practice");
        hands.press(KeyCode.ALT, KeyCode.C).untilShown("#backups");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER).untilSaid("Backed up, and the backup was read whole.");
        hands.press(KeyCode.ALT, KeyCode.R).untilSaid("Rehearsed 23 Nov 2026, 10:12");
        hands.press(KeyCode.ALT, KeyCode.S).untilSaid("and at the second place");
        hands.untilSaid("Newest copy of 23 Nov 2026, 10:12.");
        hands.picture("backups-made");
        hands.press(KeyCode.ESCAPE).untilShown("#practice");
        hands.press(KeyCode.ESCAPE).untilShown("#today");
        hands.untilSaid("Backup 23 Nov 10:12, rehearsed 23 Nov");
        hands.end(program, stage);
        try (var there = Files.walk(stick)) {
            assertThat(there.map(file -> file.getFileName().toString())).contains("vault.json", "000004.ok",
                    "000005.ok");
        }
        Clinic.in(folder, CLOCK, BackupsTest::theTrailSaysSo);
        try (var there = Files.list(stick)) {
            Clinic.in(there.toList().getFirst(), CLOCK, BackupsTest::theTrailSaysSo);
        }
    }

    private static Void theTrailSaysSo(OpenChart chart) {
        var kinds = EnumSet.of(What.BACKED_UP, What.BACKUP_FAILED, What.REHEARSED, What.REHEARSAL_FAILED,
                What.CHOSE_SECOND_PLACE);
        var who = chart.user().id();
        assertThat(chart.chart.trail().after(0).stream().map(Entry::act).filter(act -> kinds.contains(act.what())))
                .containsExactly(Act.of(What.BACKUP_FAILED, who).because("the disk is full"),
                        Act.of(What.BACKED_UP, who).because("backup 3"),
                        Act.of(What.REHEARSED, who).because("backup 3"),
                        Act.of(What.CHOSE_SECOND_PLACE, who).because("chosen: " + stick),
                        Act.of(What.BACKED_UP, who).because("backup 4"));
        return null;
    }
}
