package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
import enthesis.app.door.WaysOut;
import enthesis.domain.value.PersonId;
import enthesis.storage.fault.Tally;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.key.RecoveryKey;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Chain;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.What;
import enthesis.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The workstation burned, and nobody knows a password: on a new one the chart is put back from the stick, and the key
/// is typed from the recovery sheet. Everything that was charted is there, the signed pages too, and the trail says how
/// somebody got in (rulings.md 1, 4).
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
@Tag("fault")
@Timeout(value = 240, unit = TimeUnit.SECONDS)
class NewMachineTest {
    private static final RecoveryKey SHEET = RecoveryKey.fresh();
    private static final String WHY = "the workstation burned";
    private static final String PASSWORD = "green kettle in snow";

    @TempDir
    private static Path stick;

    @TempDir
    private Path machine;

    private static List<String> facts;
    private final Queue<Optional<Path>> folders = new ArrayDeque<>();
    private static long end;
    private Stage stage;

    @Start
    void stage(Stage stage) {
        this.stage = Hands.atWorkstation(stage);
    }

    /// And nothing is left of the old workstation.
    @BeforeAll
    static void chartsAndCopiesToAStick(@TempDir Path old) throws Exception {
        facts = Clinic.found(old, ReleasedChart.CLOCK, SHEET, chart -> {
            ReleasedChart.fill(chart);
            assertThat(chart.chart.upkeep().choose(stick)).isEmpty();
            chart.chart.upkeep().backUp().orElseThrow().done();
            end = chart.chart.trail().after(0).getLast().seq();
            return kept(chart);
        });
    }

    /// A draft that nobody kept is no part of a backup.
    private static List<String> kept(OpenChart chart) throws IOException {
        return ReleasedChart.facts(chart).stream().filter(line -> !line.startsWith("draft ")).toList();
    }

    @Test
    void theSheetAndTheStickAreEnough(FxRobot robot, TestReporter reporter, @TempDir Path empty) throws Exception {
        folders.addAll(List.of(Optional.of(empty), Optional.of(stick)));
        var hands = new Hands(robot);
        var program = hands.read(() -> {
            var fresh = new Program(Hands.atWorkstation(stage), ReleasedChart.CLOCK, new Theme(Theme.Look.LIGHT),
                    () -> {}, WaysOut.of(stage, _ -> Optional.empty(), _ -> {}).takingFolders(folders::poll));
            fresh.begin(ChartFolder.at(machine), new LocalDisk());
            return fresh;
        });
        hands.untilShown("#put-back-way");
        hands.press(KeyCode.ALT, KeyCode.B).untilShown("#put-back-choose");
        hands.press(KeyCode.ALT, KeyCode.C).untilSaid("No chart lies in");
        hands.press(KeyCode.ALT, KeyCode.C).untilSaid("Backups: 1");
        hands.picture("new-machine-put-back");
        assertThat(machine.resolve("vault.json")).doesNotExist();
        hands.press(KeyCode.ENTER);
        hands.untilShown("#unlock-name");
        hands.press(KeyCode.ALT, KeyCode.R).into("#recovery-key", written(RecoveryKey.fresh()))
                .into("#recovery-reason", WHY).press(KeyCode.ENTER).untilSaid("This key does not open this chart.");
        assertThat(machine.resolve("chart.mv.db")).as("the wrong sheet").doesNotExist();
        hands.put("#recovery-key", "").into("#recovery-key", written(SHEET)).into("#recovery-reason", "")
                .press(KeyCode.ENTER);
        hands.pick("#renew-who", 0, Clinic.WHO);
        hands.into("#renew-password", PASSWORD).into("#renew-again", PASSWORD).press(KeyCode.ENTER);
        hands.untilSaid("put back from its newest backup");
        hands.picture("new-machine");
        hands.press(KeyCode.ENTER).untilShown("#today");
        hands.untilSaid("MUSTERMANN");
        hands.end(program, stage);
        Clinic.in(machine, ReleasedChart.CLOCK, PASSWORD, chart -> allIsThere(chart));
        Tally.of("new machine, sheet alone", 1, facts.size() + " facts, all there").to(reporter);
    }

    /// As it stands on the sheet, in small letters.
    private static String written(RecoveryKey key) {
        return String.join(" ", key.groups()).toLowerCase(Locale.ROOT);
    }

    private static Void allIsThere(OpenChart chart) throws IOException {
        assertThat(kept(chart)).isEqualTo(facts).anyMatch(line -> line.contains("intact true, %PDF-1.7 pages"));
        assertThat(chart.chart.trail().verify()).isInstanceOf(Chain.Whole.class);
        var kinds = EnumSet.of(What.RESTORED, What.RECOVERY_USED, What.PASSWORD_RESET);
        assertThat(chart.chart.trail().after(end).stream().map(Entry::act).filter(act -> kinds.contains(act.what())))
                .containsExactly(Act.of(What.RESTORED, PersonId.NOBODY).because("FROM_BACKUP 0"),
                        Act.of(What.RECOVERY_USED, PersonId.NOBODY).because(WHY),
                        Act.of(What.PASSWORD_RESET, chart.user().id()));
        return null;
    }
}
