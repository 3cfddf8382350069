package enthesis.storage.recovery;

import java.util.List;
import java.util.function.LongConsumer;
import org.h2.engine.SessionLocal;
import org.h2.index.Index;
import org.h2.mvstore.db.MVSecondaryIndex;
import org.h2.result.SearchRow;
import org.h2.table.Table;

/// How many entries an index has, and their sum in any order: that of a table's rows is the same, or the index does not
/// fit its table.
record IndexScan(long entries, long sum) {

    static List<Index> secondary(Table table) {
        return table.getIndexes().stream().filter(MVSecondaryIndex.class::isInstance).toList();
    }

    /// One pass over all of its entries.
    static IndexScan of(SessionLocal session, Index index, LongConsumer way) {
        long sum = 0;
        long entries = 0;
        var cursor = index.find(session, null, null, false);
        while (cursor.next()) {
            sum += imprint(index, cursor.getSearchRow());
            entries++;
            way.accept(1);
        }
        return new IndexScan(entries, sum);
    }

    /// Not secret, only different for different rows: an index is compared with its own table.
    static long imprint(Index index, SearchRow row) {
        long imprint = row.getKey();
        for (var column : index.getColumns()) {
            imprint = mixed(imprint * 31 + row.getValue(column.getColumnId()).hashCode());
        }
        return mixed(imprint);
    }

    /// Stafford's variant 13, as in SplittableRandom.
    private static long mixed(long number) {
        long one = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        long two = (one ^ (one >>> 27)) * 0x94d049bb133111ebL;
        return two ^ (two >>> 31);
    }
}
