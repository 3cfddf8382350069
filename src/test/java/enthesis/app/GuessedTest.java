package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.fault.Tally;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.key.LaterVault;
import enthesis.storage.key.Unlocked;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.What;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// Ten wrong passwords, the program started anew before each (reliability.md S02): it waits longer and longer, starting
/// again shortens nothing, also the right password has to wait, and all ten stand in the trail.
@Tag("fault")
class GuessedTest {
    private static final List<Long> WAITS = List.of(0L, 0L, 1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);

    @TempDir
    Path place;

    private final AtomicLong nanos = new AtomicLong();
    private ChartFolder folder = ChartFolder.at(Path.of(""));

    @BeforeEach
    void founds() throws Exception {
        folder = ChartFolder.at(place);
        Clinic.found(place, Clock.systemUTC(), chart -> chart);
    }

    private Unlocked tried(String password) throws IOException {
        return LaterVault.open(folder, nanos::get).unlock(Clinic.WHO, password.toCharArray());
    }

    @Test
    void eachWaitsLongerAndAllStandInTheTrail(TestReporter reporter) throws Exception {
        var waits = new ArrayList<Long>();
        for (int guess = 0; guess < WAITS.size(); guess++) {
            var vault = LaterVault.open(folder, nanos::get);
            nanos.addAndGet(Duration.ofMinutes(1).toNanos());
            waits.add(((Unlocked.Wrong) vault.unlock(Clinic.WHO, ("guess " + guess).toCharArray())).remaining()
                    .toSeconds());
        }
        assertThat(waits).isEqualTo(WAITS);
        var vault = LaterVault.open(folder, nanos::get);
        assertThat(vault.unlock(Clinic.WHO, Clinic.PASSWORD.toCharArray())).as("the right one, too early")
                .isEqualTo(new Unlocked.Wait(Duration.ofMinutes(1)));
        nanos.addAndGet(Duration.ofSeconds(59).toNanos());
        assertThat(vault.unlock(Clinic.WHO, Clinic.PASSWORD.toCharArray())).isInstanceOf(Unlocked.Wait.class);
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(vault.unlock(Clinic.WHO, Clinic.PASSWORD.toCharArray())).isInstanceOf(Unlocked.Open.class);
        var told = Clinic.<List<Act>>in(place, Clock.systemUTC(), chart -> chart.chart.trail().after(0).stream()
                .map(Entry::act).filter(act -> act.what() == What.WRONG_PASSWORDS).toList());
        assertThat(told).singleElement().extracting(Act::reason).isEqualTo("10");
        Tally.of("wrong passwords with restarts", WAITS.size(), "waits " + waits + " s, all in the trail").to(reporter);
    }

    /// The control: it is the count beside the keys that lets a start wait; whoever deletes it is stopped by
    /// Argon2 alone.
    @Test
    void withoutTheCountNothingWaits() throws IOException {
        for (int guess = 0; guess < WAITS.size(); guess++) {
            try (var files = Files.list(place)) {
                for (var file : files.filter(one -> one.getFileName().toString().startsWith("wrong-passwords"))
                        .toList()) {
                    Files.delete(file);
                }
            }
            assertThat(((Unlocked.Wrong) tried("guess " + guess)).remaining()).isZero();
        }
    }
}
