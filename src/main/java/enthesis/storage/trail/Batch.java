package enthesis.storage.trail;

import java.util.ArrayList;
import java.util.List;

/// The rows that changed in the write that is open; bound to the writing thread for the length of that write.
final class Batch {
    static final ScopedValue<Batch> OPEN = ScopedValue.newInstance();

    private final List<RowChange> changes = new ArrayList<>();
    private boolean working;

    /// From now on chart rows may change, and the trail's own rows may not.
    void begin() {
        working = true;
    }

    /// The changes; from now on only the trail's own rows may change.
    List<RowChange> end() {
        working = false;
        return List.copyOf(changes);
    }

    void add(RowChange change) {
        changes.add(change);
    }

    /// Whether the work of a write runs on this thread now.
    static boolean working() {
        return OPEN.isBound() && OPEN.get().working;
    }

    /// Whether a write reads or writes the trail on this thread now.
    static boolean booking() {
        return OPEN.isBound() && !OPEN.get().working;
    }
}
