package enthesis.storage.driver;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.chart.Chart;
import enthesis.storage.chart.Mended;
import enthesis.storage.chart.Opened;
import enthesis.storage.chart.TestChart;
import enthesis.storage.fault.Tally;
import enthesis.storage.trail.Chain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A single bit anywhere in the database, of a chart that was closed and of one whose program was killed: what is read
/// is, row by row, what was kept, whether it had to be made anew or lay in dead space. `-Denthesis.flips=1000` for the
/// long run, half of them each.
@Tag("fault")
class FlipTest {
    private static final int ROUNDS = Rounds.of("flips", 12) / 2;
    private static final int DEEDS = 40;

    @TempDir
    Path place;

    private final Story story = new Story(Rounds.SEED);

    enum Left {
        CLOSED, KILLED
    }

    private Path made(Left left) throws IOException, InterruptedException {
        var folder = Driver.founded(place.resolve("made"));
        var run = DriverRun.on(folder, story, 0);
        var said = left == Left.CLOSED ? run.deeds(DEEDS).ended() : run.killedAfter(DEEDS, 0);
        assertThat(run.ofTheStory(said).acknowledged()).isGreaterThanOrEqualTo(DEEDS);
        return folder;
    }

    /// The control: what it holds where no bit is flipped.
    private State whole(Path made) throws IOException {
        var folder = place.resolve("whole");
        TestChart.copy(made, folder);
        try (var chart = TestChart.opened(opened(folder))) {
            return State.of(chart, folder);
        }
    }

    private static Opened opened(Path folder) {
        return Chart.open(TestChart.place(folder), TestChart.key("one"), TestChart.CLOCK);
    }

    @ParameterizedTest
    @EnumSource
    void noFlippedBitIsReadAsSomethingElse(Left left, TestReporter reporter) throws Exception {
        var made = made(left);
        var kept = whole(made);
        var random = new Random(Rounds.SEED);
        var kinds = new EnumMap<Mended.Kind, Integer>(Mended.Kind.class);
        for (int round = 0; round < ROUNDS; round++) {
            var folder = place.resolve("round-" + round);
            TestChart.copy(made, folder);
            var bytes = Files.readAllBytes(folder.resolve("chart.mv.db"));
            int at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(folder.resolve("chart.mv.db"), bytes);
            var as = "%s, flip %d of seed %d, byte %d".formatted(left, round, Rounds.SEED, at);
            kinds.merge(judged(folder, kept, as), 1, Integer::sum);
            Deeds.forget(folder);
        }
        Tally.of("bit flipped in the database, " + left, ROUNDS, "no wrong data, opened " + kinds).to(reporter);
    }

    private static Mended.Kind judged(Path folder, State kept, String as) throws IOException {
        var opened = opened(folder);
        assertThat(opened).as(as).isInstanceOf(Opened.Open.class);
        var open = (Opened.Open) opened;
        try (var chart = open.chart()) {
            assertThat(open.mended().kind()).as(as).isNotEqualTo(Mended.Kind.LOST);
            assertThat(State.of(chart, folder)).as(as).isEqualTo(kept);
            assertThat(chart.trail().verify()).as(as).isInstanceOf(Chain.Whole.class);
        }
        return open.mended().kind();
    }
}
