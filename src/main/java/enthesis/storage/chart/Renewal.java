package enthesis.storage.chart;

import enthesis.storage.chart.Opened.Reason;
import enthesis.storage.key.MasterKey;
import enthesis.storage.trail.ChartFault;
import enthesis.storage.trail.Trail;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/// Brings the chart of an older version to the tables of this one. H2 commits at every step of that, so it is done on a
/// copy, which takes the chart's name only when it is whole, forced to the disk and ends where the chart ended. Cut off
/// anywhere, the chart is still the old one or already the new one.
record Renewal(ChartFile chart, MasterKey key) {

    /// Why it could not be done; empty when the chart has the tables of this version now.
    Optional<Reason> done(int generation) {
        try {
            var copy = chart.copiedTo(chart.unfinished());
            try {
                copy.sealed(key, renewed(copy), generation);
                copy.renameTo(chart);
                return Optional.empty();
            } catch (SQLException e) {
                copy.delete();
                return Optional.of(e.getErrorCode() == Structure.CODE ? Reason.ALTERED : chart.hindrance(e));
            } catch (IOException | FlywayException | ChartFault e) {
                copy.delete();
                return Optional.of(chart.hindrance(e));
            }
        } catch (IOException e) {
            return Optional.of(chart.hindrance(e));
        }
    }

    private Trail.End renewed(ChartFile copy) throws IOException, SQLException {
        var before = end(copy);
        lay(copy);
        var owner = Door.enter(copy, key);
        try {
            var db = Door.jooq(owner);
            if (!Schema.version(db).equals(Optional.of(Schema.VERSION)) || !Trail.endHolds(db)
                    || !Trail.end(db).equals(before)) {
                throw new IOException("the renewed chart is not whole");
            }
        } finally {
            Door.shut(owner);
        }
        return before;
    }

    private Trail.End end(ChartFile copy) throws SQLException {
        @Nullable
        Connection owner = null;
        try {
            owner = Door.enter(copy, key);
            return Trail.end(Door.jooq(owner));
        } finally {
            if (owner != null) {
                Door.shut(owner);
            }
        }
    }

    /// Lays this version's tables and guards; nobody has the file open then.
    void lay(ChartFile copy) throws SQLException {
        var password = Door.userPassword(Door.APP, key);
        Planted.refuse(copy, key);
        var source = Door.owner(copy, true, key);
        var owner = source.getConnection();
        try {
            Schema.lay(source, new String(password));
            Door.checkpoint(owner);
        } finally {
            Arrays.fill(password, '\0');
            Door.letGo(owner);
        }
    }
}
