package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.desk.Place;
import enthesis.app.desk.Tools;
import enthesis.app.door.FrontDoor;
import enthesis.app.door.Ground;
import enthesis.app.door.Staffing;
import enthesis.app.door.WaysOut;
import enthesis.app.people.PeoplePlaces;
import enthesis.app.practice.PracticeLists;
import enthesis.domain.people.Colleague;
import enthesis.domain.people.Role;
import enthesis.domain.value.PersonId;
import enthesis.storage.chart.TestChart;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.FaultyDisk;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.key.RecoveryKey;
import enthesis.storage.reference.Shipped;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.What;
import enthesis.ui.kit.Theme;
import enthesis.ui.practice.PracticeStage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whoever changes the keys: what was in the chart is backed up before, and the new keys go with a backup after.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
class KeysBackedUpTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneOffset.UTC);
    private static final EnumSet<What> KINDS = EnumSet.of(What.BACKED_UP, What.BACKUP_FAILED, What.PASSWORD_CHANGED,
            What.EDITED_CLINIC, What.LEFT);
    private static final Colleague BEN = Colleague.fresh(new PersonId(new UUID(5, 1)), "Ben Okafor", "MA",
            Role.ASSISTANT);

    private static final RecoveryKey RECOVERY = RecoveryKey.fresh();

    @TempDir
    private static Path founded;

    @TempDir
    Path folder;

    private final FaultyDisk disk = new FaultyDisk(new LocalDisk());
    private PracticeStage screen;
    private FrontDoor door;
    private Tools tools;
    private long before;

    @Start
    void stage(Stage stage) {
        screen = new PracticeStage(stage);
    }

    @BeforeAll
    static void twoPeople() throws Exception {
        Clinic.found(founded, CLOCK, RECOVERY, chart -> {
            new Staffing(chart).admit(BEN, "green kettle in snow".toCharArray());
            return chart;
        });
    }

    @BeforeEach
    void opens() throws Exception {
        TestChart.copy(founded, folder);
        var ground = new Ground(ChartFolder.at(folder), disk, CLOCK, Shipped.load());
        door = new FrontDoor(ground);
        door.look();
        door.unlock(Clinic.WHO, Clinic.PASSWORD.toCharArray());
        screen.act(() -> tools = Tools.inPlace(ground, door, PracticeStage.TEXTS, new Theme(Theme.Look.LIGHT),
                WaysOut.of(null, _ -> Optional.empty(), _ -> {})));
        before = door.chart().chart.trail().after(0).getLast().seq();
    }

    @AfterEach
    void closes() throws Exception {
        disk.mend();
        door.close();
    }

    private List<String> done() {
        return door.chart().chart.trail().after(before).stream().map(Entry::act).map(Act::what)
                .filter(KINDS::contains).map(What::name).toList();
    }

    private void edit(String name) {
        door.chart().clinics.keep(enthesis.domain.people.Clinic.named(name), door.chart().user().id());
    }

    private void people() {
        screen.act(() -> new PeoplePlaces(tools, new PracticeLists.Opener() {
            @Override
            public <T> void open(Callable<T> load, Function<T, Place> next) {
                tools.work().run(load, loaded -> {
                    var place = next.apply(loaded);
                    screen.show((Parent) place.node(), place::start);
                }, failed -> {
                    throw new AssertionError(failed);
                });
            }
        }, () -> {}).list());
    }

    private void password(String own, String fresh) {
        screen.into("#password-own", own).into("#password-fresh", fresh).into("#password-again", fresh)
                .press(KeyCode.CONTROL, KeyCode.ENTER);
    }

    @Test
    void aBackupComesBeforeAChangeOfThePasswordAndOneAfter() {
        edit("Another name");
        people();
        screen.press(KeyCode.END).press(KeyCode.ALT, KeyCode.N);
        password("not this one at all", "seven slow swallows");
        assertThat(done()).containsExactly("EDITED_CLINIC", "BACKED_UP");
        screen.into("#password-own", Clinic.PASSWORD).into("#password-again", "seven slow swallows")
                .press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(done()).as("the wrong password changed no row").containsExactly("EDITED_CLINIC", "BACKED_UP",
                "PASSWORD_CHANGED", "BACKED_UP");
    }

    @Test
    void alsoBeforeAnAccessIsEnded() {
        edit("Another name");
        people();
        screen.press(KeyCode.HOME).press(KeyCode.ALT, KeyCode.E).press(KeyCode.ALT, KeyCode.E);
        assertThat(done()).containsExactly("EDITED_CLINIC", "BACKED_UP", "LEFT", "BACKED_UP");
    }

    /// A chart that was killed, and its only password forgotten.
    @Test
    void alsoBeforeAForgottenPasswordIsSetAnew(@TempDir Path killed) throws Exception {
        edit("Another name");
        TestChart.copy(folder, killed);
        var again = new FrontDoor(new Ground(ChartFolder.at(killed), new LocalDisk(), CLOCK, Shipped.load()));
        again.look();
        again.recover(RECOVERY, "nobody knows the password");
        int before = again.chart().chart.upkeep().now().lines().size();
        again.renew(Clinic.WHO, "seven slow swallows".toCharArray());
        assertThat(again.chart().chart.upkeep().now().lines()).hasSize(before + 1);
        again.close();
    }

    /// Nobody keeps their way in because a disk is full; that there is no backup is told.
    @Test
    void aBackupThatFailsKeepsNoKeyFromBeingChanged() {
        edit("Another name");
        disk.freeIs(3 << 20); // too little for a backup
        people();
        screen.press(KeyCode.HOME).press(KeyCode.ALT, KeyCode.E).press(KeyCode.ALT, KeyCode.E);
        assertThat(done()).containsExactly("EDITED_CLINIC", "BACKUP_FAILED", "LEFT", "BACKUP_FAILED");
        assertThat(tools.board().backup().get().words()).endsWith("the disk is full");
        disk.freeIs(1L << 40);
    }
}
