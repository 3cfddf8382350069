package enthesis.storage.trail;

import java.util.List;

/// Sees the entries of every write before it commits; the write counts only if this returns. The place where the
/// journal file will be appended and forced.
@FunctionalInterface
public interface Ledger {
    /// Keeps nothing besides the database.
    Ledger NONE = entries -> {};

    void keep(List<Entry> entries);
}
