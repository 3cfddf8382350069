package enthesis.ui.emergency;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.LongSupplier;

/// Counts from the opening of the card by a clock that nobody can set. `before` went by before this program began
/// to count.
public record Stopwatch(Instant opened, Duration before, LongSupplier nanos, long from) {

    public static Stopwatch start(Instant opened, LongSupplier nanos) {
        return new Stopwatch(opened, Duration.ZERO, nanos, nanos.getAsLong());
    }

    /// Goes on where the program was killed: what went by meanwhile is reckoned by the computer's clock, and is never
    /// less than what had been reached.
    public static Stopwatch resume(Instant opened, Duration reached, Instant now, LongSupplier nanos) {
        var gone = Duration.between(opened, now);
        return new Stopwatch(opened, gone.compareTo(reached) < 0 ? reached : gone, nanos, nanos.getAsLong());
    }

    public Duration since() {
        return before.plusNanos(nanos.getAsLong() - from);
    }

    /// "04:12", with hours "1:04:12".
    public static String words(Duration since) {
        return since.toHours() == 0
                ? String.format(Locale.ROOT, "%02d:%02d", since.toMinutesPart(), since.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d:%02d", since.toHours(), since.toMinutesPart(),
                        since.toSecondsPart());
    }
}
