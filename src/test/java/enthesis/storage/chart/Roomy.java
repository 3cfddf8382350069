package enthesis.storage.chart;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/// An open file as it is filled fastest: much of it stays in memory and is written seldom, so that a page that many
/// rows touch is not written for each few of them; and what is dead is used again at once. Nothing of this is kept in
/// the file.
final class Roomy {
    private static final int CACHE_SHARE = 4;
    private static final int UNWRITTEN_SHARE = 10;
    private static final int NEVER = 24 * 3_600_000;
    private static final int MEGABYTE = 1 << 20;

    private Roomy() {}

    static void make(Connection connection) throws SQLException {
        var store = store(connection);
        long heap = Runtime.getRuntime().maxMemory();
        store.setCacheSize((int) (heap / CACHE_SHARE / MEGABYTE));
        store.setRetentionTime(0);
        store.setReuseSpace(true);
        store.setAutoCommitDelay(NEVER);
        try {
            Field most = MVStore.class.getDeclaredField("autoCommitMemory");
            most.setAccessible(true);
            most.setInt(store, (int) Math.min(Integer.MAX_VALUE / 2, heap / UNWRITTEN_SHARE));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MVStore store(Connection connection) throws SQLException {
        var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
    }
}
