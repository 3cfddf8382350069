package enthesis.storage.trail.guard;

import static enthesis.storage.jooq.Tables.INTAKE;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.tools.TriggerAdapter;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Refuses to remove a chart, or what was brought into one, unless it bears the number of an import that is open:
/// nobody has seen it yet, and it is undone.
///
/// Its name stands in every chart file: it is never moved or renamed.
public final class PendingGoes extends TriggerAdapter {
    private static final Settings SILENT = new Settings().withExecuteLogging(false);

    @Override
    public void fire(Connection connection, @Nullable ResultSet before, @Nullable ResultSet after) throws SQLException {
        if (Batch.replaying() || before == null) {
            return;
        }
        int number = before.getInt("INTAKE");
        if (before.wasNull() || !open(connection, number)) {
            throw new SQLException("charts are never removed", Refused.NOT_PENDING);
        }
    }

    private static boolean open(Connection connection, int number) {
        return DSL.using(connection, SQLDialect.H2, SILENT).fetchExists(INTAKE,
                INTAKE.NUMBER.eq(number).and(INTAKE.STATE.eq("open")));
    }
}
