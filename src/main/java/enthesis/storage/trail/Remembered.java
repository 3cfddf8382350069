package enthesis.storage.trail;

import enthesis.domain.value.PatientId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Table;

/// Something about every patient whom it concerns, for lists that are shown again and again: read of all charts when it
/// is first asked for, and from then on only of those in which the trail tells a change. On the chart's thread.
public final class Remembered<T> {
    private final Changes changes;
    private final Read<T> read;
    private final Map<PatientId, T> known = new HashMap<>();

    /// Reads it of these patients; of all where none are named. Whom it does not concern is left out.
    @FunctionalInterface
    public interface Read<T> {
        Map<PatientId, T> of(Optional<Collection<PatientId>> patients);
    }

    /// `tables` are all those that it is read from.
    public Remembered(Write write, Read<T> read, Table<?>... tables) {
        this.read = read;
        changes = new Changes(write, tables);
    }

    /// Begins with what was known when the trail ended there; it has to go on from there.
    public void recall(Trail.End end, Map<PatientId, T> kept) {
        known.clear();
        known.putAll(kept);
        changes.begin(end.seq());
    }

    /// As it is now, if it was ever read or recalled; nothing is read of all charts because of it alone.
    public Optional<Map<PatientId, T>> kept() {
        return changes.begun() ? Optional.of(now()) : Optional.empty();
    }

    /// As it is now.
    public Map<PatientId, T> now() {
        boolean kept = false;
        try {
            var changed = changes.next();
            if (changed.isEmpty()) {
                var all = read.of(Optional.empty());
                known.clear();
                known.putAll(all);
            } else if (!changed.get().isEmpty()) {
                var some = read.of(Optional.of(changed.get()));
                known.keySet().removeAll(changed.get());
                known.putAll(some);
            }
            kept = true;
        } finally {
            if (!kept) {
                changes.forget();
            }
        }
        return Collections.unmodifiableMap(known);
    }
}
