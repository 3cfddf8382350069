package enthesis.app.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import enthesis.domain.people.Clinic;
import enthesis.storage.chart.Mended;
import enthesis.storage.chart.TestChart;
import enthesis.storage.cut.CutDisk;
import enthesis.storage.cut.CutModel;
import enthesis.storage.fault.Tally;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.key.RecoveryKey;
import enthesis.storage.key.Unlocked;
import enthesis.storage.place.FolderState;
import enthesis.storage.reference.Shipped;
import enthesis.storage.trail.Chain;
import enthesis.ui.start.first.Beginning;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/// The power is cut at the n-th write, force or rename of a first start, from the look at the folder to the closing of
/// the new chart, sometimes once more while it is begun again. Afterwards the folder is new, and the first start may
/// begin again; or the chart opens with the password, whole and without an alarm, and nothing else once it was
/// acknowledged. `-Denthesis.moments=200` for the long run, `-Denthesis.seed` for another one.
@Tag("fault")
class FoundingCutTest {
    private static final int ROUNDS = Integer.getInteger("enthesis.moments", 4);
    private static final long SEED = Long.getLong("enthesis.seed", 4242);
    private static final String NAME = "Lorna Hale";
    private static final String PASSWORD = "three brown hares";

    private final Shipped shipped = Shipped.load();
    private int again;
    private int whole;

    private FrontDoor door(CutDisk disk) {
        return new FrontDoor(new Ground(folder(disk), disk, TestChart.CLOCK, shipped));
    }

    private static ChartFolder folder(CutDisk disk) {
        return ChartFolder.at(disk.folder());
    }

    /// Whether it was acknowledged; closed again, if the power lasts so long.
    private boolean founded(CutDisk disk) {
        boolean told = false;
        try {
            assertThat(FolderState.of(disk, folder(disk))).isInstanceOf(FolderState.New.class);
            var door = door(disk);
            door.found(new Beginning(Clinic.named("Harbour Clinic"), NAME, "MD", RecoveryKey.fresh()),
                    PASSWORD.toCharArray());
            told = true;
            door.close();
        } catch (IOException | NotOpened | RuntimeException | AssertionError e) {
            if (!disk.isCut()) {
                throw new AssertionError("without a cut", e);
            }
        }
        return told;
    }

    /// Whether a chart is there, which then opens.
    private boolean opens(CutDisk disk, String as) throws IOException, NotOpened {
        switch (FolderState.of(disk, folder(disk))) {
            case FolderState.New _ -> {
                return false;
            }
            case FolderState.Existing _ -> {
                var door = door(disk);
                assertThat(door.look()).as(as).isEqualTo("Harbour Clinic");
                assertThat(door.unlock(NAME, PASSWORD.toCharArray())).as(as).isInstanceOf(Unlocked.Open.class);
                assertThat(door.mended().kind()).as(as).isIn(Mended.Kind.NOTHING, Mended.Kind.REPLAYED);
                assertThat(door.chart().chart.trail().verify()).as(as).isInstanceOf(Chain.Whole.class);
                door.close();
                return true;
            }
            case FolderState other -> fail(as + ": " + other);
        }
        return false;
    }

    private void round(CutDisk disk, CutModel model, Random random, String as) throws IOException, NotOpened {
        boolean told = founded(disk);
        assertThat(disk.isCut()).as(as).isTrue();
        var after = disk.after(model, random);
        disk.forget();
        if (!told && random.nextInt(3) == 0) {
            var once = after.fork();
            if (!opens(once, as)) {
                after.cutAt(1 + random.nextInt(40));
                told = founded(after);
                after = after.after(model, random);
            }
            once.forget();
        }
        after.cutAt(Integer.MAX_VALUE);
        if (opens(after, as)) {
            whole++;
        } else {
            assertThat(told).as(as + " was acknowledged").isFalse();
            assertThat(founded(after)).as(as).isTrue();
            assertThat(opens(after, as)).as(as).isTrue();
            again++;
        }
        after.forget();
    }

    @Test
    void aFirstStartIsWholeOrBeginsAgain(TestReporter reporter) throws IOException, NotOpened {
        var uncut = new CutDisk(CutDisk.WHOLE_BLOCKS);
        assertThat(founded(uncut)).isTrue();
        int places = uncut.done();
        uncut.forget();
        var order = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            var model = List.of(CutModel.values()).get((round + round / places) % CutModel.values().length);
            int place = ROUNDS < places ? 1 + order.nextInt(places) : 1 + round % places;
            var disk = new CutDisk(CutDisk.WHOLE_BLOCKS);
            disk.cutAt(place);
            round(disk, model, new Random(SEED * 1000 + round),
                    "round %d of seed %d, place %d, %s".formatted(round, SEED, place, model));
        }
        Tally.of("power cut inside FOUNDING", ROUNDS,
                "%d places, 0 lost, %d whole, %d begun again".formatted(places, whole, again)).to(reporter);
    }
}
