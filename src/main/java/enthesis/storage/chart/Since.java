package enthesis.storage.chart;

import enthesis.storage.journal.Standing;
import enthesis.storage.journal.Told;
import enthesis.storage.trail.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The writes that a journal tells after a line, to begin the next one with.
final class Since implements Told {
    private final long after;
    private final List<List<Entry>> writes = new ArrayList<>();
    private @Nullable Standing before;

    Since(long after) {
        this.after = after;
    }

    @Override
    public void write(Standing standing, List<Entry> entries) {
        if (standing.seq() < after) {
            return;
        }
        if (before == null) {
            before = standing;
        }
        writes.add(entries);
    }

    /// Where the chart stood before the first of them.
    Standing before() {
        return Objects.requireNonNull(before);
    }

    List<List<Entry>> writes() {
        return writes;
    }
}
