package enthesis.storage.trail.guard;

import static enthesis.storage.jooq.Tables.SIGNED_NOTE;
import static enthesis.storage.jooq.Tables.VISIT_VOID;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.h2.tools.TriggerAdapter;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Refuses every change to what belongs to a signed or voided visit.
///
/// Its name stands in every chart file: it is never moved or renamed.
public final class SignedStays extends TriggerAdapter {
    private static final Settings SILENT = new Settings().withExecuteLogging(false);

    @Override
    public void fire(Connection connection, @Nullable ResultSet before, @Nullable ResultSet after) throws SQLException {
        if (Batch.replaying()) {
            return;
        }
        for (var row : new ResultSet[]{before, after}) {
            if (row != null && !isOpen(connection, row.getObject(column(), UUID.class))) {
                throw new SQLException("the visit is signed or voided", Refused.SIGNED);
            }
        }
    }

    private static boolean isOpen(Connection connection, UUID visit) {
        return Batch.isOpen()
                ? Batch.current().isOpen(visit, one -> asked(connection, one))
                : asked(connection, visit);
    }

    private String column() {
        return tableName.equals("VISIT") ? "ID" : "VISIT";
    }

    private static boolean asked(Connection connection, UUID visit) {
        var db = DSL.using(connection, SQLDialect.H2, SILENT);
        return !db.fetchExists(SIGNED_NOTE, SIGNED_NOTE.VISIT.eq(visit))
                && !db.fetchExists(VISIT_VOID, VISIT_VOID.VISIT.eq(visit));
    }
}
