package enthesis.ui.start.unlock;

import java.time.Duration;
import java.util.function.LongSupplier;

/// The two clocks of the curtain: one that nobody can set, in nanoseconds, and the one on the wall, in milliseconds.
/// While the machine sleeps the first may stand still, and only the second tells.
public record Clocks(LongSupplier nanos, LongSupplier millis) {

    /// What both say at one moment.
    record Moment(long nanos, long millis) {

        /// How much longer it was by the wall since the earlier moment: the machine slept, or the clock was
        /// set forward.
        Duration sleptSince(Moment earlier) {
            var wall = Duration.ofMillis(millis - earlier.millis);
            var awake = Duration.ofNanos(nanos - earlier.nanos);
            return wall.compareTo(awake) > 0 ? wall.minus(awake) : Duration.ZERO;
        }
    }

    Moment now() {
        return new Moment(nanos.getAsLong(), millis.getAsLong());
    }
}
