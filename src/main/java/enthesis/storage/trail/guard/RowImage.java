package enthesis.storage.trail.guard;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How the rows of one table are written down: each column as the text the database gives for it, bytes in base64.
final class RowImage {
    private final List<String> columns;
    private final List<Boolean> binary;
    private final List<String> keys;

    private RowImage(List<String> columns, List<Boolean> binary, List<String> keys) {
        this.columns = columns;
        this.binary = binary;
        this.keys = keys;
    }

    static RowImage of(Connection connection, String schema, String table) throws SQLException {
        var columns = new ArrayList<String>();
        var binary = new ArrayList<Boolean>();
        var keys = new TreeMap<Integer, String>();
        var about = connection.getMetaData();
        try (var found = about.getColumns(null, schema, table, null)) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME"));
                binary.add(found.getString("TYPE_NAME").startsWith("BINARY"));
            }
        }
        try (var found = about.getPrimaryKeys(null, schema, table)) {
            while (found.next()) {
                keys.put(found.getInt("KEY_SEQ"), found.getString("COLUMN_NAME"));
            }
        }
        return new RowImage(columns, binary, List.copyOf(keys.values()));
    }

    /// The row's primary key as text, its columns as the table names them: `protocol/knee-joint`.
    String key(ResultSet row) throws SQLException {
        var parts = new ArrayList<String>();
        for (var column : keys) {
            parts.add(row.getString(column));
        }
        return String.join("/", parts);
    }

    String json(ResultSet row) throws SQLException {
        var texts = new LinkedHashMap<String, @Nullable String>();
        for (int i = 0; i < columns.size(); i++) {
            texts.put(columns.get(i).toLowerCase(Locale.ROOT), text(row, i));
        }
        return Json.object(texts);
    }

    private @Nullable String text(ResultSet row, int index) throws SQLException {
        if (!binary.get(index)) {
            return row.getString(index + 1);
        }
        var bytes = row.getBytes(index + 1);
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }
}
