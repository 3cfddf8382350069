package enthesis.storage.trail.guard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The rows that changed in the write that is open; bound to the writing thread for the length of that write.
public final class Batch {
    private static final ScopedValue<Batch> OPEN = ScopedValue.newInstance();

    private static final ScopedValue<Boolean> REPLAY = ScopedValue.newInstance();

    private static final Set<String> SETTLING = Set.of("SIGNED_NOTE", "VISIT_VOID");

    private final List<RowChange> changes = new ArrayList<>();
    private final Set<UUID> open = new HashSet<>();
    private boolean working;

    private Batch() {}

    /// Does `work` with a new batch bound to this thread.
    public static void open(Consumer<Batch> work) {
        var batch = new Batch();
        ScopedValue.where(OPEN, batch).run(() -> work.accept(batch));
    }

    /// Does `work`, in which the triggers are silent: rows that the journal tells are put back as they were, and what
    /// the triggers did then is among them (journal.md 7).
    public static void replay(Runnable work) {
        ScopedValue.where(REPLAY, true).run(work);
    }

    /// Whether rows are put back on this thread now.
    static boolean replaying() {
        return REPLAY.isBound();
    }

    /// Whether a batch is bound to this thread.
    public static boolean isOpen() {
        return OPEN.isBound();
    }

    /// The batch that is bound to this thread.
    static Batch current() {
        return OPEN.get();
    }

    /// From now on chart rows may change, and the trail's own rows may not.
    public void begin() {
        working = true;
    }

    /// The changes; from now on only the trail's own rows may change.
    public List<RowChange> end() {
        working = false;
        return List.copyOf(changes);
    }

    void add(RowChange change) {
        changes.add(change);
        if (SETTLING.contains(change.table())) {
            open.clear();
        }
    }

    /// Whether a visit is neither signed nor voided; asked of the database once in a write, and again after a signature
    /// in this very write.
    boolean isOpen(UUID visit, Predicate<UUID> asked) {
        if (open.contains(visit)) {
            return true;
        }
        return asked.test(visit) && open.add(visit);
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
