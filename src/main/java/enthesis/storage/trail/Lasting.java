package enthesis.storage.trail;

import java.util.function.Supplier;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// What was read of tables that are of no patient's chart, until the trail tells a change of one of them: what else is
/// written meanwhile, and that charts are looked at, changes nothing of it. On the chart's thread.
public final class Lasting<T> {
    private final Supplier<T> read;
    private final Changes changes;
    private @Nullable T known;

    /// `tables` are all those that it is read from.
    public Lasting(Write write, Supplier<T> read, Table<?>... tables) {
        this.read = read;
        changes = new Changes(write, tables);
    }

    /// As it is now.
    public T now() {
        boolean same = changes.next().isPresent();
        var lasts = known;
        if (lasts == null || !same) {
            known = null;
            lasts = read.get();
            known = lasts;
        }
        return lasts;
    }
}
