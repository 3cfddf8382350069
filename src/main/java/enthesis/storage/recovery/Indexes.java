package enthesis.storage.recovery;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongConsumer;
import org.h2.engine.SessionLocal;
import org.h2.index.Index;
import org.h2.table.Table;

/// The indexes of one table, each read once, by whichever thread has time for it.
final class Indexes {
    private final Queue<Index> unread;
    private final Map<Index, IndexScan> read = new ConcurrentHashMap<>();

    Indexes(Table table) {
        unread = new ConcurrentLinkedQueue<>(IndexScan.secondary(table));
    }

    /// Reads those that nobody has begun to read.
    void read(SessionLocal session, LongConsumer way) {
        for (var index = unread.poll(); index != null; index = unread.poll()) {
            read.put(index, IndexScan.of(session, index, way));
        }
    }

    /// Compares them with the rows of their table, once all are read.
    ///
    /// @throws Unsound
    ///             if one does not have exactly these
    void hold(TableScan rows) throws Unsound {
        if (!read.equals(rows.wanted())) {
            throw new Unsound("an index");
        }
    }
}
