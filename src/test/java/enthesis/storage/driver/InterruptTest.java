package enthesis.storage.driver;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.deed.ChainReader;
import enthesis.storage.fault.Tally;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.file.Lock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// Everybody is interrupted but the thread that owns the chart and the one that reads in it: whoever waits for a
/// result, whoever keeps the lock's ear. No connection breaks, and everything goes on (reliability.md T16, rulings.md
/// 13). `-Denthesis.interrupts=1000` for the long run.
@Tag("fault")
class InterruptTest {
    private static final int INTERRUPTS = Rounds.of("interrupts", 100);

    @TempDir
    Path folder;

    @Test
    void noConnectionBreaks(TestReporter reporter) throws Exception {
        Driver.founded(folder);
        var random = new Random(Rounds.SEED);
        var story = new Story(Rounds.SEED);
        var clock = new Deeds.SetClock();
        int done = 0;
        try (var lock = Lock.take(new LocalDisk(), ChartFolder.at(folder)).orElseThrow();
                var owner = Executors.newSingleThreadExecutor();
                var reader = Executors.newSingleThreadExecutor()) {
            var chart = owner.submit(() -> TestChart.opened(Chart.open(TestChart.place(folder), TestChart.key(
                    "one"), clock))).get();
            var ear = Thread.ofVirtual().start(() -> lock.hear(_ -> {}));
            for (int round = 0; round < INTERRUPTS; round++) {
                var deed = story.deed(++done);
                var waiter = waiting(owner.submit(() -> {
                    clock.at(Story.at(deed.number()));
                    does(chart, deed, story);
                    return null;
                }));
                var reading = waiting(reader.submit(() -> new ChainReader(chart.reading()).newest()));
                TimeUnit.MICROSECONDS.sleep(random.nextInt(3000));
                waiter.interrupt();
                reading.interrupt();
                ear.interrupt();
            }
            assertThat(reader.submit(() -> new ChainReader(chart.reading()).newest().broken()).get()).isEmpty();
            int all = done;
            owner.submit(() -> {
                assertThat(State.of(chart, folder)).isEqualTo(story.after(all));
                chart.close();
                return null;
            }).get(1, TimeUnit.MINUTES);
        }
        Tally.of("interrupts", 3L * INTERRUPTS, "of " + done + " deeds none was lost").to(reporter);
    }

    /// Without the end of a day: the chart stays open.
    private void does(Chart chart, Story.Deed deed, Story story) throws IOException {
        if (deed.kind() != Story.Kind.BACK_UP && deed.kind() != Story.Kind.RESTORE) {
            new Deeds(new LocalDisk(), folder, chart).does(deed, story);
        }
    }

    private static Thread waiting(Future<?> result) throws InterruptedException {
        var waits = new CountDownLatch(1);
        var thread = Thread.ofPlatform().start(() -> {
            waits.countDown();
            try {
                result.get();
            } catch (InterruptedException | ExecutionException e) {
                Thread.currentThread().interrupt();
            }
        });
        waits.await();
        return thread;
    }
}
