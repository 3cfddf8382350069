package enthesis.storage.trail.guard;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.h2.tools.TriggerAdapter;
import org.jspecify.annotations.Nullable;

/// Tells the open write of every changed row of one table, and refuses a change while none is open.
///
/// Its name stands in every chart file: it is never moved or renamed.
public final class RowTrigger extends TriggerAdapter {
    private @Nullable RowImage image;

    @Override
    public void fire(Connection connection, @Nullable ResultSet before, @Nullable ResultSet after) throws SQLException {
        if (Batch.replaying()) {
            return;
        }
        if (!Batch.working()) {
            throw new SQLException("a change outside a write", Refused.OUTSIDE_A_WRITE);
        }
        var drawn = image(connection);
        var row = after == null ? before : after;
        if (row != null) {
            Batch.current().add(new RowChange(tableName, drawn.key(row), json(drawn, before), json(drawn, after)));
        }
    }

    private RowImage image(Connection connection) throws SQLException {
        var drawn = image;
        if (drawn == null) {
            drawn = RowImage.of(connection, schemaName, tableName);
            image = drawn;
        }
        return drawn;
    }

    private static Optional<String> json(RowImage image, @Nullable ResultSet row) throws SQLException {
        return row == null ? Optional.empty() : Optional.of(image.json(row));
    }
}
