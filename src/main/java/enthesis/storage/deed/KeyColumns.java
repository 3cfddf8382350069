package enthesis.storage.deed;

import enthesis.storage.jooq.DefaultSchema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Table;

/// The columns by which the rows of a table are told apart, as the trail writes them.
final class KeyColumns {
    private static final Map<String, List<String>> KEYS = DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
            .filter(table -> table.getPrimaryKey() != null)
            .collect(Collectors.toUnmodifiableMap(Table::getName, KeyColumns::keys));

    private KeyColumns() {}

    private static List<String> keys(Table<?> table) {
        var key = table.getPrimaryKey();
        return key == null
                ? List.of()
                : key.getFields().stream().map(Field::getName).map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    /// Empty for a table that is no more.
    static List<String> of(String table) {
        return KEYS.getOrDefault(table, List.of());
    }
}
