package enthesis.storage.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Supplier;

/// How long somebody waits until the chart is there again after a fault: at most half a minute each time, and the
/// longest of all is told.
final class Waited {
    private static final Duration MOST = Duration.ofSeconds(30);

    private Duration longest = Duration.ZERO;

    /// What came of the opening.
    Opened until(Supplier<Opened> opening) {
        long begun = System.nanoTime();
        var opened = opening.get();
        var took = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(took).as("until the chart was there again").isLessThan(MOST);
        longest = took.compareTo(longest) > 0 ? took : longest;
        return opened;
    }

    @Override
    public String toString() {
        return "the longest opening in " + longest.toMillis() + " ms";
    }
}
