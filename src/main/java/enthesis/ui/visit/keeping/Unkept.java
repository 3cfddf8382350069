package enthesis.ui.visit.keeping;

import java.time.Instant;
import java.util.Optional;

/// Since when something typed is not on the disk: what waits for the next write, and what the writes under way carry.
final class Unkept {
    private Optional<Instant> waiting = Optional.empty();
    private Optional<Instant> carried = Optional.empty();
    private int writes;

    Optional<Instant> oldest() {
        return carried.or(() -> waiting);
    }

    boolean writing() {
        return writes > 0;
    }

    /// Whether it is the first to wait for the next write.
    boolean typed(Instant at) {
        boolean first = waiting.isEmpty();
        if (first) {
            waiting = Optional.of(at);
        }
        return first;
    }

    /// A write takes along everything typed up to now.
    void begun() {
        writes++;
        carried = oldest();
        waiting = Optional.empty();
    }

    void written() {
        writes--;
        if (writes == 0) {
            carried = Optional.empty();
        }
    }

    /// What was carried waits again.
    void failed() {
        waiting = oldest();
        written();
    }

    void settled() {
        waiting = Optional.empty();
        carried = Optional.empty();
    }
}
