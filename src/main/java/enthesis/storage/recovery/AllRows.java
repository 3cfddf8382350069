package enthesis.storage.recovery;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/// Every row of every table of an open chart as the trail writes rows, the lines of the trail among them.
public final class AllRows {
    private final Tables tables;

    public AllRows(Connection owner) throws SQLException {
        tables = Tables.of(owner);
    }

    /// Hears them, table after table.
    public interface Hearer {
        void table(String name) throws IOException;

        void row(String json) throws IOException;

        void ended(long rows) throws IOException;
    }

    public void told(Hearer hearer) throws IOException {
        for (var table : tables.written()) {
            var text = new RowText(table);
            hearer.table(table.getName());
            long count = 0;
            var rows = table.getScanIndex(tables.session()).find(tables.session(), null, null, false);
            while (rows.next()) {
                hearer.row(text.json(rows.get()));
                count++;
            }
            hearer.ended(count);
        }
    }
}
