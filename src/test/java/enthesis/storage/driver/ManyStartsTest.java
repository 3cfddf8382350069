package enthesis.storage.driver;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.fault.Tally;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// Many starts at once, and a hundred that were killed with the lock in their hands: one writes, and nobody has to
/// clean up (reliability.md T15).
@Tag("long")
class ManyStartsTest {
    private static final int AT_ONCE = Rounds.of("starts", 20);
    private static final int STALE = Rounds.of("stale", 100);

    @TempDir
    Path place;

    /// The one that has the lock works on until all others were turned away, and is killed then.
    @Test
    void oneOfManyWrites(TestReporter reporter) throws IOException, InterruptedException, ExecutionException {
        var folder = Driver.founded(place.resolve("chart"));
        var story = new Story(Rounds.SEED);
        var away = new AtomicInteger();
        var run = DriverRun.on(folder, story, 0);
        Callable<DriverRun.Said> start = () -> DriverRun.of(run.command(), 0, -1, (process, line) -> {
            away.addAndGet(line.equals("TAKEN") ? 1 : 0);
            if (line.startsWith("ACK") && away.get() == AT_ONCE - 1) {
                process.toHandle().destroyForcibly();
            }
        });
        var ended = new ArrayList<DriverRun.Said>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var one : threads.invokeAll(Collections.nCopies(AT_ONCE, start))) {
                ended.add(one.get());
            }
        }
        var wrote = ended.stream().filter(said -> said.exit() != Driver.TAKEN).toList();
        assertThat(wrote).as(ended.toString()).hasSize(1);
        var judge = new Judge();
        judge.kept(folder, story, run.ofTheStory(wrote.getFirst()), "starts");
        Tally.of("starts at once", AT_ONCE, "1 wrote: " + judge).to(reporter);
    }

    @Test
    void noStaleLockIsEverInTheWay(TestReporter reporter) throws IOException, InterruptedException {
        var folder = Driver.founded(place.resolve("chart"));
        var story = new Story(Rounds.SEED);
        var judge = new Judge();
        int kept = 0;
        for (int round = 0; round < STALE; round++) {
            var said = DriverRun.on(folder, story, kept).killedAfter(kept + 1, 0);
            assertThat(said.that("TAKEN")).as("round %d", round).isEmpty();
            assertThat(folder.resolve(".lock")).exists();
            kept = judge.kept(folder, story, said, "stale lock " + round);
        }
        Tally.of("stale locks", STALE, judge).to(reporter);
    }
}
