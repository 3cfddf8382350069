package enthesis.storage.trail;

import java.sql.SQLException;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/// Puts a `ChartFault` without any row value in the place of every exception of the database.
public final class Discreet implements ExecuteListener {
    private static final long serialVersionUID = 1;

    @Override
    public void exception(ExecuteContext context) {
        var cause = context.sqlException();
        if (cause != null) {
            context.exception(fault(cause));
        }
    }

    /// The fault of an exception, freed of its words.
    public static ChartFault fault(SQLException cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof SQLException e && e.getSQLState() != null && e.getSQLState().startsWith("45")) {
                return new ChartFault("the chart refused a change", e.getSQLState(), e.getErrorCode());
            }
        }
        var state = cause.getSQLState();
        return new ChartFault("the chart's database failed", state == null ? "" : state, cause.getErrorCode());
    }
}
