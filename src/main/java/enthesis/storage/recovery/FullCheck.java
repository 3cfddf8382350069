package enthesis.storage.recovery;

import enthesis.storage.journal.Imprint;
import enthesis.storage.journal.Standing;
import enthesis.storage.journal.TableSum;
import enthesis.storage.trail.Chain;
import enthesis.storage.trail.Trail;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.TreeMap;
import org.jooq.DSLContext;

/// Reads a whole chart: every row of every table, every index, every line of the trail.
public final class FullCheck {
    private final Connection owner;
    private final DSLContext db;
    private final int version;
    private final Imprint imprint;

    public FullCheck(Connection owner, DSLContext db, int version, Imprint imprint) {
        this.owner = owner;
        this.db = db;
        this.version = version;
        this.imprint = imprint;
    }

    /// Where the chart stands, read from its rows.
    ///
    /// @throws Unsound
    ///             if an index does not fit its table, or the trail is not whole
    public Standing standing() throws SQLException, Unsound {
        var tables = Tables.of(owner);
        var sums = new TreeMap<String, TableSum>();
        for (var table : tables.all()) {
            var scan = TableScan.of(tables.session(), table, imprint);
            if (!scan.indexed()) {
                throw new Unsound("an index");
            }
            if (Tables.isOfTheChart(table)) {
                sums.put(table.getName(), scan.sum());
            }
        }
        return switch (Trail.verify(db)) {
            case Chain.Whole whole -> new Standing(new Trail.End(whole.last(), whole.hash()), version, sums);
            case Chain.Broken _ -> throw new Unsound("the trail");
        };
    }

    /// Reads it and compares.
    ///
    /// @throws Unsound
    ///             if the chart is not exactly what `told` says
    public void hold(Standing told) throws SQLException, Unsound {
        if (!standing().equals(told)) {
            throw new Unsound("a table");
        }
    }
}
