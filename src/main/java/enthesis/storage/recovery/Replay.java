package enthesis.storage.recovery;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import enthesis.storage.trail.Entry;
import enthesis.storage.trail.Trail;
import enthesis.storage.trail.guard.Batch;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.h2.table.Table;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Puts back writes that the journal has and the database does not, in their order, with the triggers silent: what a
/// trigger did then is a line of its own. The caller has switched off the rules between tables, and commits.
public final class Replay {
    private final DSLContext db;
    private final Tables tables;
    private final Map<String, Shape> shapes = new HashMap<>();

    private record Shape(RowText text, List<String> key) {}

    public Replay(Connection owner, DSLContext db) throws SQLException {
        this.db = db;
        this.tables = Tables.of(owner);
    }

    /// One write.
    ///
    /// @throws IllegalStateException
    ///             if a row is not what the journal says it was
    public void putBack(List<Entry> entries) {
        Batch.replay(() -> {
            entries.stream().filter(entry -> !entry.entity().isEmpty()).forEach(this::row);
            Trail.putBack(db, entries);
        });
    }

    private void row(Entry entry) {
        var shape = shapes.computeIfAbsent(entry.entity(), this::shape);
        var into = table(name(entry.entity()));
        int changed = entry.now().isEmpty()
                ? db.deleteFrom(into).where(is(shape, entry.before())).execute()
                : entry.was().isEmpty()
                        ? insert(shape, into, entry.after())
                        : db.update(into).set(values(shape, entry.after())).where(is(shape, entry.before())).execute();
        if (changed != 1) {
            throw new IllegalStateException("a row is not where the journal says");
        }
    }

    private int insert(Shape shape, org.jooq.Table<?> into, Map<String, @Nullable String> texts) {
        return db.insertInto(into).set(values(shape, texts)).execute();
    }

    private static Map<Field<?>, @Nullable Object> values(Shape shape, Map<String, @Nullable String> texts) {
        var values = new HashMap<Field<?>, @Nullable Object>();
        texts.keySet().forEach(column -> values.put(shape.text.field(column), shape.text.value(column, texts)));
        return values;
    }

    private static Condition is(Shape shape, Map<String, @Nullable String> texts) {
        var parts = new ArrayList<Condition>();
        for (var column : shape.key) {
            parts.add(field(RowText.name(column), String.class).eq(texts.get(column)));
        }
        return DSL.and(parts);
    }

    private Shape shape(String named) {
        Table found = tables.all().stream().filter(one -> one.getName().equals(named)).findFirst().orElseThrow();
        var key = new ArrayList<String>();
        for (var column : found.getPrimaryKey().getColumns()) {
            key.add(column.getName().toLowerCase(Locale.ROOT));
        }
        return new Shape(new RowText(found), List.copyOf(key));
    }
}
