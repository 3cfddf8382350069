package enthesis.storage.chart;

import static enthesis.storage.chart.TestChart.CLOCK;
import static enthesis.storage.chart.TestChart.key;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.cut.CutDisk;
import enthesis.storage.cut.CutModel;
import enthesis.storage.fault.Tally;
import java.io.IOException;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The power is cut at a random write, force or rename, of the database or of our own files, while a chart is opened,
/// written, checkpointed, closed and backed up, twice over; sometimes once more while it is opened again. Whatever was
/// acknowledged is there after the next opening, whole, and no alarm is raised. `-Denthesis.cuts=500` for the long run,
/// `-Denthesis.seed` for another one.
@Tag("fault")
class PowerCutTest {
    private static final int ROUNDS = Integer.getInteger("enthesis.cuts", 10);
    private static final long SEED = Long.getLong("enthesis.seed", 4242);

    @ParameterizedTest
    @EnumSource
    void nothingThatWasAcknowledgedIsLost(CutModel model, TestReporter reporter) throws IOException {
        var told = new CutStory(CutStory.founded(CutDisk.WHOLE_BLOCKS), model);
        for (int round = 0; round < ROUNDS; round++) {
            told.round(new Random(SEED * 1000 + round), "round %d of seed %d, %s".formatted(round, SEED, model));
        }
        assertThat(told.lost()).as(told.toString()).isEmpty();
        assertThat(told.cuts()).isGreaterThan(ROUNDS / 2);
        Tally.of("power cut, " + model, ROUNDS, told).to(reporter);
    }

    /// The control: records packed closely share their last block with the next ones, and go down with it. That this is
    /// seen shows that the model is hard enough.
    @Test
    void recordsThatShareABlockAreLost() {
        var told = new CutStory(CutStory.founded(1), CutModel.SHORN);
        for (int round = 0; round < Math.max(200, ROUNDS) && told.lost().isEmpty(); round++) {
            told.round(new Random(SEED * 1000 + round), "control " + round);
        }
        assertThat(told.lost()).isNotEmpty();
    }

    /// The model itself: what is not forced may be gone, what is forced never.
    @Test
    void theModelLosesWhatIsNotForced() throws IOException {
        var disk = new CutDisk(CutDisk.WHOLE_BLOCKS);
        var file = disk.folder().resolve("lied");
        disk.write(file, new byte[]{1});
        disk.write(disk.folder().resolve("told"), new byte[]{1});
        disk.copy(file, disk.folder().resolve("copied"));
        disk.liesOf("lied");
        disk.append(file, 0, new byte[]{2});
        disk.append(disk.folder().resolve("told"), 0, new byte[]{2});
        var found = new HashSet<Integer>();
        for (int round = 0; round < 40; round++) {
            var after = disk.after(CutModel.RANDOM, new Random(SEED + round));
            assertThat(after.read(after.folder().resolve("told"))).containsExactly(2);
            found.add((int) after.read(after.folder().resolve("lied"))[0]);
            after.forget();
        }
        assertThat(found).containsExactlyInAnyOrder(1, 2);
        var after = disk.after(CutModel.NONE, new Random(SEED));
        assertThat(after.read(after.folder().resolve("lied"))).containsExactly(1);
        assertThat(after.exists(after.folder().resolve("copied"))).isFalse();
    }

    @Test
    void theModelEndsWithThePower() {
        var disk = CutStory.founded(CutDisk.WHOLE_BLOCKS);
        var chart = TestChart.opened(Chart.open(new ChartPlace(disk, disk.folder()), key("one"), CLOCK));
        chart.checkpoint();
        disk.cutAt(1);
        assertThat(disk.isCut()).isFalse();
        try {
            chart.close();
        } catch (RuntimeException _) {
            assertThat(disk.isCut()).isTrue();
        }
        assertThat(disk.isCut()).isTrue();
    }
}
