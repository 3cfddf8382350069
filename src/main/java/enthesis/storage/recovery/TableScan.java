package enthesis.storage.recovery;

import enthesis.storage.journal.Imprint;
import enthesis.storage.journal.TableSum;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.h2.engine.SessionLocal;
import org.h2.index.Index;
import org.h2.mvstore.db.MVSecondaryIndex;
import org.h2.result.Row;
import org.h2.result.SearchRow;
import org.h2.table.Table;

/// One pass over all rows of a table: their sum, where the trail tells of them, and whether each of its indexes has
/// exactly them. `hearing` is told every row.
record TableScan(TableSum sum, boolean indexed) {

    static TableScan of(SessionLocal session, Table table, Imprint imprint, LongConsumer way,
            Consumer<Row> hearing) {
        var text = new RowText(table);
        var indexes = secondary(table);
        var wanted = new long[indexes.size()];
        boolean told = Tables.isOfTheChart(table);
        var sum = TableSum.EMPTY;
        long count = 0;
        var rows = table.getScanIndex(session).find(session, null, null, false);
        while (rows.next()) {
            var row = rows.get();
            count++;
            hearing.accept(row);
            if (told) {
                sum = sum.with(imprint.of(table.getName(), text.json(row)));
            }
            for (int i = 0; i < wanted.length; i++) {
                wanted[i] += imprint(indexes.get(i), row);
            }
            way.accept(1);
        }
        return new TableScan(sum, have(session, indexes, wanted, count, way));
    }

    /// Its rows and the entries of its indexes, by what the table says itself.
    static long entries(SessionLocal session, Table table) {
        return Math.max(0, table.getRowCountApproximation(session)) * (1 + secondary(table).size());
    }

    private static List<Index> secondary(Table table) {
        return table.getIndexes().stream().filter(MVSecondaryIndex.class::isInstance).toList();
    }

    private static boolean have(SessionLocal session, List<Index> indexes, long[] wanted, long rows,
            LongConsumer way) {
        for (int i = 0; i < wanted.length; i++) {
            long found = 0;
            long count = 0;
            var cursor = indexes.get(i).find(session, null, null, false);
            while (cursor.next()) {
                found += imprint(indexes.get(i), cursor.getSearchRow());
                count++;
                way.accept(1);
            }
            if (found != wanted[i] || count != rows) {
                return false;
            }
        }
        return true;
    }

    /// Not secret, only different for different rows: an index is compared with its own table.
    private static long imprint(Index index, SearchRow row) {
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
