package enthesis.storage.recovery;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.table.Table;

/// The tables of an open chart as H2 holds them.
record Tables(SessionLocal session) {
    /// Written by a write itself, tied together by hashes of their own, or without a row of anybody.
    private static final Set<String> NOT_OF_THE_CHART = Set.of("TRAIL", "TRAIL_HEAD", "TRUNCATE_HOLD",
            "flyway_schema_history");

    static Tables of(Connection owner) throws SQLException {
        return new Tables((SessionLocal) owner.unwrap(JdbcConnection.class).getSession());
    }

    List<Table> all() {
        return session.getDatabase().getMainSchema().getAllTablesAndViews(session).stream().toList();
    }

    /// Those that are written out, and filled again: all with rows of somebody, the trail among them.
    List<Table> written() {
        return all().stream().filter(table -> isOfTheChart(table) || table.getName().startsWith("TRAIL")).toList();
    }

    /// Those whose rows the trail tells of.
    static boolean isOfTheChart(Table table) {
        return !NOT_OF_THE_CHART.contains(table.getName());
    }
}
