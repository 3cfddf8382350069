package enthesis.storage.bulk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rows on their way into tables, one statement for each table, made once. A row is there when `add` returns, so that
/// the trail tells of rows in the order in which they were added.
final class Rows {
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    Rows(Connection connection) {
        this.connection = connection;
    }

    /// A row of `into`, which names a table and its columns: "pain visit course asked score".
    void add(String into, @Nullable Object... values) throws SQLException {
        var statement = statements.get(into);
        if (statement == null) {
            statement = prepared(into.split(" ", -1));
            statements.put(into, statement);
        }
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
        statement.executeUpdate();
    }

    private PreparedStatement prepared(String[] names) throws SQLException {
        var columns = String.join(", ", names).substring(names[0].length() + 2);
        return connection.prepareStatement("insert into " + names[0] + " (" + columns + ") values ("
                + String.join(", ", Collections.nCopies(names.length - 1, "?")) + ")");
    }
}
