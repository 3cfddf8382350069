package enthesis.storage.chart;

import enthesis.storage.trail.Discreet;
import enthesis.storage.trail.Write;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Function;
import org.jooq.DSLContext;

/// A second way into the open chart, for reading long on one thread beside the one that owns the chart. It sees the
/// chart as it stood at one moment and never stores (rulings.md 13); its thread is never interrupted either.
public final class Reading {
    private final Connection connection;
    private final Clock clock;

    Reading(Connection connection, Clock clock) throws SQLException {
        this.connection = connection;
        this.clock = clock;
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
    }

    /// All that `read` reads is of the same moment: with less than SERIALIZABLE, H2 takes each table as it stands when
    /// it is first asked for.
    public <T> T at(Function<DSLContext, T> read) {
        try {
            try {
                return read.apply(Door.jooq(connection));
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw Discreet.fault(e);
        }
    }

    /// The same for the stores, which ask a `Write`; through this one they can only read.
    public <T> T stores(Function<Write, T> read) {
        return at(db -> read.apply(Write.reading(connection, db, clock)));
    }
}
