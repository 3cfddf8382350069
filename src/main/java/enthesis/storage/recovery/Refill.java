package enthesis.storage.recovery;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import enthesis.storage.trail.guard.Batch;
import enthesis.storage.trail.guard.Json;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.h2.table.Table;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// Fills the tables of an empty chart with rows that were written out, the triggers silent. The caller has switched off
/// the rules between tables, and commits. Whether it became what it was, the full check says.
public final class Refill {
    private static final int PIECE = 200;

    private final DSLContext db;
    private final List<Table> tables;
    private final List<Map<String, @Nullable String>> waiting = new ArrayList<>();
    private @Nullable Table into;

    public Refill(Connection owner, DSLContext db) throws SQLException {
        this.db = db;
        this.tables = Tables.of(owner).written();
    }

    /// Takes out what a new chart begins with.
    public void clear() {
        Batch.replay(() -> tables.forEach(one -> db.deleteFrom(table(name(one.getName()))).execute()));
    }

    /// The rows that follow are of this table.
    ///
    /// @throws Unsound
    ///             if a chart has no such table
    public void begin(String named) throws Unsound {
        flush();
        into = tables.stream().filter(one -> one.getName().equals(named)).findFirst()
                .orElseThrow(() -> new Unsound("a table"));
    }

    /// One row; in the database at the latest after `flush`.
    public void row(String json) {
        waiting.add(Json.texts(json));
        if (waiting.size() == PIECE) {
            flush();
        }
    }

    public void flush() {
        if (into != null && !waiting.isEmpty()) {
            var text = new RowText(into);
            var fields = new ArrayList<Field<?>>();
            for (var column : into.getColumns()) {
                fields.add(text.field(column.getName().toLowerCase(Locale.ROOT)));
            }
            var insert = db.batch(db.insertInto(table(name(into.getName()))).columns(fields)
                    .values(new @Nullable Object[fields.size()]));
            var filled = insert.bind(waiting.stream().map(row -> values(text, row)).toArray(Object[][]::new));
            Batch.replay(filled::execute);
            waiting.clear();
        }
    }

    private static @Nullable Object[] values(RowText text, Map<String, @Nullable String> row) {
        return row.keySet().stream().map(column -> text.value(column, row)).toArray();
    }
}
