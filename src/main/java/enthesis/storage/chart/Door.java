package enthesis.storage.chart;

import enthesis.storage.key.MasterKey;
import enthesis.storage.trail.ChartFault;
import enthesis.storage.trail.Discreet;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/// The way into the file for one database user.
final class Door {
    static final String OWNER = "OWNER";
    static final String APP = "APP";
    /// In KiB.
    private static final int PASSING = 1024;

    private Door() {}

    /// Opens an existing file, unless somebody put something of their own into it, or changed what its tables are made
    /// of.
    ///
    /// @throws SQLException
    ///             with `Planted.CODE`, with `Structure.CODE`, else with H2's code
    static Connection enter(ChartFile file, MasterKey key) throws SQLException {
        var objects = Planted.refuse(file, key);
        var owner = owner(file, true, key).getConnection();
        if (!Structure.fits(Schema.version(jooq(owner)), objects)) {
            letGo(owner);
            throw new SQLException("somebody changed the chart's tables", "", Structure.CODE);
        }
        return owner;
    }

    static JdbcDataSource owner(ChartFile file, boolean existing, MasterKey key) {
        return source(OWNER, file.url(existing, key), key);
    }

    static JdbcDataSource ownerInMemory(String name, MasterKey key) {
        return source(OWNER, ChartFile.urlInMemory(name, key), key);
    }

    static JdbcDataSource app(ChartFile file, MasterKey key) {
        return source(APP, file.urlToJoin(key), key);
    }

    private static JdbcDataSource source(String user, String url, MasterKey key) {
        var source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPasswordChars(userPassword(user, key));
        return source;
    }

    static char[] userPassword(String user, MasterKey key) {
        var bytes = key.derive("h2user/" + user);
        try {
            return HexFormat.of().formatHex(bytes).toCharArray();
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /// jOOQ over a connection: it logs no statement, and its exceptions hold no row.
    static DSLContext jooq(Connection connection) {
        return DSL.using(new DefaultConfiguration()
                .set(connection)
                .set(SQLDialect.H2)
                .set(new Settings().withExecuteLogging(false))
                .set(new Discreet()));
    }

    /// Writes what is committed to the disk and waits for it.
    static void checkpoint(Connection owner) {
        tell(owner, "CHECKPOINT SYNC");
    }

    /// Closes the file as it is: an orderly close of H2 would write once more, the most dangerous moment of all.
    static void shut(Connection owner) {
        tell(owner, "SHUTDOWN IMMEDIATELY");
    }

    /// Closes the file as it is, whatever state it is in: what cannot even be closed is already let go of.
    static void letGo(Connection owner) {
        try {
            shut(owner);
        } catch (ChartFault _) {
            return;
        }
    }

    /// Closes a file that is just being made, or copied, freed of what its many small steps left behind. Never used on
    /// a chart: a cut in the middle of it would cost the file.
    static void compact(Connection owner) {
        tell(owner, "SHUTDOWN COMPACT");
    }

    /// Whether a row may stand without the row it refers to; only while rows are put back in their order.
    static void rulesBetweenTables(Connection owner, boolean kept) {
        tell(owner, "SET REFERENTIAL_INTEGRITY " + (kept ? "TRUE" : "FALSE"));
    }

    /// For rows that pass once: none of them has to stay in memory. The file remembers it, so only in one that is
    /// deleted afterwards.
    static void passing(Connection owner) {
        tell(owner, "SET CACHE_SIZE " + PASSING);
    }

    private static void tell(Connection owner, String word) {
        try (var statement = owner.createStatement()) {
            statement.execute(word);
        } catch (SQLException e) {
            throw Discreet.fault(e);
        }
    }
}
