package enthesis.storage.driver;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.fault.Tally;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// What was acknowledged is there after kill -9, whenever it comes; nothing is half there (reliability.md T01).
/// `-Denthesis.kills=100` kills a hundred times.
@Tag("fault")
class KillTest {
    private static final int ROUNDS = Rounds.of("kills", 3);
    private static final int OF_ONE_CHART = 10;

    @TempDir
    Path place;

    @Test
    void losesNothingThatWasAcknowledged(TestReporter reporter) throws IOException, InterruptedException {
        var random = new Random(Rounds.SEED);
        var judge = new Judge();
        var folder = place;
        var story = new Story(Rounds.SEED);
        int kept = 0;
        for (int round = 0; round < ROUNDS; round++) {
            if (round % OF_ONE_CHART == 0) {
                folder = Driver.founded(place.resolve("chart-" + round));
                story = new Story(Rounds.SEED * 1000 + round);
                kept = 0;
            }
            var run = DriverRun.on(folder, story, kept);
            var said = run.ofTheStory(run.killedAfter(kept + 1 + random.nextInt(24), random.nextInt(4_000_000)));
            assertThat(said.that("NOT BACKED UP")).isEmpty();
            kept = judge.kept(folder, story, said, "kill " + round);
        }
        Tally.of("kill -9", ROUNDS, judge).to(reporter);
    }
}
