package enthesis.storage.chart;

import static enthesis.storage.chart.TestChart.CLOCK;
import static enthesis.storage.chart.TestChart.key;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.cut.CutDisk;
import enthesis.storage.cut.CutModel;
import enthesis.storage.fault.Tally;
import java.io.IOException;
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
    void theModelLosesWhatIsNotForced() {
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
