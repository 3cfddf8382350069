package enthesis.storage.chart;

import static enthesis.storage.chart.TestChart.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import enthesis.storage.cut.CutDisk;
import enthesis.storage.cut.CutModel;
import enthesis.storage.fault.Tally;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.journal.TableSum;
import enthesis.storage.key.MasterKey;
import enthesis.storage.key.Unlocked;
import enthesis.storage.key.Vault;
import enthesis.storage.trail.Chain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// The power is cut while a released chart is opened for the first time: backed up, brought to the tables of this
/// version, backed up again. Afterwards it is the old one or the new one, with every line of its trail.
/// `-Denthesis.moments=200` for the long run.
@Tag("fault")
class RenewalCutTest {
    private static final int ROUNDS = Integer.getInteger("enthesis.moments", 4);
    private static final long SEED = Long.getLong("enthesis.seed", 4242);
    private static final Set<Mended.Kind> NO_ALARM = Set.of(Mended.Kind.NOTHING, Mended.Kind.REPLAYED,
            Mended.Kind.REBUILT);

    private final Waited waited = new Waited();
    private static final Path RELEASED = Path.of("src/test/resources/charts/v10/chart");

    @TempDir
    Path folder;

    private MasterKey key = MasterKey.fresh();

    @BeforeEach
    void unlocks() throws IOException {
        TestChart.copy(RELEASED, folder);
        var unlocked = Vault.open(new LocalDisk(), ChartFolder.at(folder)).unlock("Lorna Hale",
                "three brown hares".toCharArray());
        key = ((Unlocked.Open) unlocked).key();
    }

    /// Flyway tells at length of every cut.
    @BeforeAll
    static void quiet() {
        ((Logger) LoggerFactory.getLogger("org.flywaydb")).setLevel(Level.OFF);
    }

    @AfterAll
    static void heard() {
        ((Logger) LoggerFactory.getLogger("org.flywaydb")).setLevel(null);
    }

    private CutDisk released() throws IOException {
        var disk = new CutDisk(CutDisk.WHOLE_BLOCKS);
        for (var name : new String[]{"chart.mv.db", "chart.seal"}) {
            disk.write(disk.folder().resolve(name), Files.readAllBytes(RELEASED.resolve(name)));
        }
        return disk;
    }

    private Opened opened(CutDisk disk) {
        return Chart.open(new ChartPlace(disk, disk.folder()), key, CLOCK);
    }

    /// What is in it: the trail, and how many rows each table has, with the sum of them all; but when which script ran.
    private record Held(Chain trail, Map<String, TableSum> tables) {}

    private Held held(CutDisk disk, String when) throws IOException {
        var opened = waited.until(() -> opened(disk));
        assertThat(opened).as(when).isInstanceOf(Opened.Open.class);
        assertThat(((Opened.Open) opened).mended().kind()).as(when).isIn(NO_ALARM);
        var chart = TestChart.opened(opened);
        var trail = chart.trail().verify();
        chart.close();
        var looked = new ChartPlace(disk, disk.folder()).opening(key, CLOCK).file().checked(key, new Errand.Look());
        assertThat(looked).as(when).isInstanceOf(Checked.Whole.class);
        var tables = new TreeMap<>(((Checked.Whole) looked).standing().tables());
        tables.remove("flyway_schema_history");
        return new Held(trail, tables);
    }

    @Test
    void cutOffAnywhereItOpensWithAllThatWasInIt(TestReporter reporter) throws IOException {
        var uncut = released();
        uncut.cutAt(Integer.MAX_VALUE);
        TestChart.opened(opened(uncut)).letGo();
        int places = uncut.done();
        var whole = held(uncut, "not cut");
        assertThat(whole.trail).isInstanceOf(Chain.Whole.class);
        assertThat(whole.tables).containsKeys("VISIT", "SIGNED_NOTE");
        int cuts = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var random = new Random(SEED * 1000 + round);
            var model = List.of(CutModel.values()).get(round % CutModel.values().length);
            var disk = released();
            disk.cutAt(1 + random.nextInt(places));
            if (opened(disk) instanceof Opened.Open open) {
                open.chart().letGo();
            }
            cuts += disk.isCut() ? 1 : 0;
            var after = disk.after(model, random);
            disk.forget();
            var cut = "round %d of seed %d, %s".formatted(round, SEED, model);
            assertThat(held(after, cut)).as(cut).isEqualTo(whole);
            after.forget();
        }
        assertThat(cuts).isEqualTo(ROUNDS);
        Tally.of("power cut inside MIGRATION", cuts, places + " places, 0 lost, " + waited).to(reporter);
    }
}
