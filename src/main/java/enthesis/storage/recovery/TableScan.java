package enthesis.storage.recovery;

import enthesis.storage.journal.Imprint;
import enthesis.storage.journal.TableSum;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.h2.engine.SessionLocal;
import org.h2.index.Index;
import org.h2.result.Row;
import org.h2.table.Table;

/// One pass over all rows of a table: their sum, where the trail tells of them, and what each of its indexes must have.
/// `hearing` is told every row.
record TableScan(TableSum sum, Map<Index, IndexScan> wanted) {

    static TableScan of(SessionLocal session, Table table, Imprint imprint, LongConsumer way,
            Consumer<Row> hearing) {
        var text = new RowText(table);
        var indexes = IndexScan.secondary(table);
        var sums = new long[indexes.size()];
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
            for (int i = 0; i < sums.length; i++) {
                sums[i] += IndexScan.imprint(indexes.get(i), row);
            }
            way.accept(1);
        }
        var wanted = new HashMap<Index, IndexScan>();
        for (int i = 0; i < sums.length; i++) {
            wanted.put(indexes.get(i), new IndexScan(count, sums[i]));
        }
        return new TableScan(sum, wanted);
    }

    /// Its rows and the entries of its indexes, by what the table says itself.
    static long entries(SessionLocal session, Table table) {
        return Math.max(0, table.getRowCountApproximation(session)) * (1 + IndexScan.secondary(table).size());
    }
}
