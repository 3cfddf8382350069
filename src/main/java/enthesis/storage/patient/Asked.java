package enthesis.storage.patient;

import enthesis.storage.trail.Discreet;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jooq.conf.ParamCastMode;
import org.jooq.conf.Settings;
import org.jspecify.annotations.Nullable;

/// A question that is worded and prepared once, and asked with other values each time. It ends with its connection.
final class Asked<T> {
    private final DSLContext db;
    private final String text;
    private final Row<T> row;
    private @Nullable PreparedStatement prepared;

    /// Every value of the question is one that is given when it is asked, of the type of its column: the database has
    /// not to turn it into that for each row.
    Asked(DSLContext db, Select<?> question, Row<T> row) {
        this.db = db;
        this.text = db.configuration().derive(new Settings().withParamCastMode(ParamCastMode.NEVER)).dsl()
                .render(question);
        this.row = row;
    }

    /// What one row says.
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// All that answers it, with these values in their order.
    List<T> ask(Object... values) {
        try {
            var statement = prepared();
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            var all = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(row.read(rows));
                }
            }
            return all;
        } catch (SQLException e) {
            throw Discreet.fault(e);
        }
    }

    private PreparedStatement prepared() {
        var ready = prepared;
        if (ready == null) {
            ready = db.connectionResult(connection -> connection.prepareStatement(text));
            prepared = ready;
        }
        return ready;
    }
}
