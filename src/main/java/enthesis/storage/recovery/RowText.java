package enthesis.storage.recovery;

import enthesis.storage.trail.guard.Json;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.h2.result.SearchRow;
import org.h2.table.Column;
import org.h2.table.Table;
import org.h2.value.Value;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The rows of one table as the trail writes them, both ways: columns in small letters, each value as the text that H2
/// gives for it, bytes in base64.
final class RowText {
    private final List<String> names = new ArrayList<>();
    private final List<Boolean> binary = new ArrayList<>();
    private final Json.Shape shape;

    RowText(Table table) {
        for (var column : table.getColumns()) {
            names.add(column.getName().toLowerCase(Locale.ROOT));
            binary.add(isBinary(column));
        }
        shape = new Json.Shape(names);
    }

    private static boolean isBinary(Column column) {
        int type = column.getType().getValueType();
        return type == Value.BINARY || type == Value.VARBINARY || type == Value.BLOB;
    }

    String json(SearchRow row) {
        var texts = new ArrayList<@Nullable String>(names.size());
        for (int i = 0; i < names.size(); i++) {
            texts.add(text(row.getValue(i), binary.get(i)));
        }
        return shape.object(texts);
    }

    private static @Nullable String text(Value value, boolean bytes) {
        if (value.getValueType() == Value.NULL) {
            return null;
        }
        return bytes ? Base64.getEncoder().encodeToString(value.getBytes()) : value.getString();
    }

    /// The column as it is given to the database.
    Field<?> field(String column) {
        return binary.get(names.indexOf(column))
                ? DSL.field(name(column), byte[].class)
                : DSL.field(name(column), String.class);
    }

    static Name name(String column) {
        return DSL.name(column.toUpperCase(Locale.ROOT));
    }

    /// What to give the database for a text of this column.
    @Nullable
    Object value(String column, Map<String, @Nullable String> texts) {
        var text = texts.get(column);
        return text != null && binary.get(names.indexOf(column)) ? Base64.getDecoder().decode(text) : text;
    }
}
