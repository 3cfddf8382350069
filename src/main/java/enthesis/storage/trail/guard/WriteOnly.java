package enthesis.storage.trail.guard;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.tools.TriggerAdapter;
import org.jspecify.annotations.Nullable;

/// Keeps the trail's own tables: they are written at the end of a write, never by its work.
///
/// Its name stands in every chart file: it is never moved or renamed.
public final class WriteOnly extends TriggerAdapter {

    @Override
    public void fire(Connection connection, @Nullable ResultSet before, @Nullable ResultSet after) throws SQLException {
        if (!Batch.booking() && !Batch.replaying()) {
            throw new SQLException("the trail is written by a write only", Refused.OUTSIDE_A_WRITE);
        }
    }
}
