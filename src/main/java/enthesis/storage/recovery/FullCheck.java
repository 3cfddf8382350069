package enthesis.storage.recovery;

import enthesis.storage.journal.Imprint;
import enthesis.storage.journal.Standing;
import enthesis.storage.journal.TableSum;
import enthesis.storage.recovery.Step.Kind;
import enthesis.storage.trail.Followed;
import enthesis.storage.trail.Trail;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import org.h2.table.Table;
import org.jooq.DSLContext;

/// Reads a whole chart: every row of every table, every index, every line of the trail.
public final class FullCheck {
    private final Connection owner;
    private final DSLContext db;
    private final int version;
    private final Imprint imprint;
    private final Progress progress;

    public FullCheck(Connection owner, DSLContext db, int version, Imprint imprint, Progress progress) {
        this.owner = owner;
        this.db = db;
        this.version = version;
        this.imprint = imprint;
        this.progress = progress;
    }

    /// Where the chart stands, read from its rows.
    ///
    /// @throws Unsound
    ///             if an index does not fit its table, or the trail is not whole
    public Standing standing() throws SQLException, Unsound {
        var tables = Tables.of(owner);
        var all = tables.all();
        var way = new Way(progress, all.size() + 1, rows(tables, all));
        var sums = new TreeMap<String, TableSum>();
        for (var table : all) {
            way.begin(Kind.TABLE, table.getName());
            var scan = TableScan.of(tables.session(), table, imprint, way);
            if (!scan.indexed()) {
                throw new Unsound("an index");
            }
            if (Tables.isOfTheChart(table)) {
                sums.put(table.getName(), scan.sum());
            }
        }
        return new Standing(followed(way), version, sums);
    }

    /// The trail is read twice, as a table and as a chain.
    private long rows(Tables tables, List<Table> all) {
        return all.stream().mapToLong(table -> TableScan.entries(tables.session(), table)).sum()
                + Trail.end(db).seq();
    }

    private Trail.End followed(Way way) throws Unsound {
        way.begin(Kind.TRAIL, "TRAIL");
        var followed = Followed.start();
        while (!followed.ended()) {
            long before = followed.last().seq();
            followed = followed.on(db);
            way.on(followed.last().seq() - before);
        }
        if (followed.broken().isPresent()) {
            throw new Unsound("the trail");
        }
        return followed.last();
    }
}
