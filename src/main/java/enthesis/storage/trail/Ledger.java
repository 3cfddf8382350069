package enthesis.storage.trail;

import java.util.List;

/// Sees the entries of every write before it commits; the write counts only if this returns. The journal is one.
@FunctionalInterface
public interface Ledger {
    /// Keeps nothing besides the database: while a chart is founded, and nobody was told yet that anything is kept.
    Ledger NONE = entries -> {};

    void keep(List<Entry> entries);

    /// After a refusal: whether the next write may be tried all the same, because this one is known not to count.
    default boolean goesOn() {
        return false;
    }
}
