package enthesis.storage.recovery;

import enthesis.storage.journal.Imprint;
import enthesis.storage.journal.Standing;
import enthesis.storage.journal.TableSum;
import enthesis.storage.recovery.Step.Kind;
import enthesis.storage.trail.Followed;
import enthesis.storage.trail.Trail;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.h2.engine.SessionLocal;
import org.h2.table.Table;
import org.jooq.DSLContext;

/// Reads a whole chart: every row of every table, every index, every line of the trail.
public final class FullCheck {
    /// In KiB. Every page is read once: kept, it would only be carried from one place in memory to the next. Not by the
    /// statement, which the file would remember.
    private static final int PASSING = 1024;

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

    /// Where the chart stands, read from its rows. The rows of the trail, a third of all there is, are read over a
    /// connection of their own on a thread of their own, where there is one; its indexes by who is done first.
    ///
    /// @throws Unsound
    ///             if an index does not fit its table, or the trail is not whole
    public Standing standing(Optional<Connection> second) throws SQLException, Unsound {
        var tables = Tables.of(owner);
        tables.session().getDatabase().setCacheSize(PASSING);
        var all = trailLast(tables.all());
        var way = new Way(progress, all.size(), rows(tables, all));
        var trail = all.getLast();
        var others = all.subList(0, all.size() - 1);
        var indexes = new Indexes(trail);
        if (second.isEmpty()) {
            var sums = sums(tables.session(), others, way);
            way.begin(Kind.TRAIL, ChainScan.TABLE);
            var rows = followed(tables.session(), trail, indexes, way::on);
            return standing(rows, indexes, sums);
        }
        var session = Tables.of(second.get()).session();
        try (var beside = new Beside<>(way, read -> followed(session, trail, indexes, read))) {
            var sums = sums(tables.session(), others, way);
            way.begin(Kind.TRAIL, ChainScan.TABLE);
            indexes.read(tables.session(), way::on);
            return standing(beside.result(), indexes, sums);
        }
    }

    /// The rows of the trail, and what came of following its chain through them.
    private record TrailRows(TableScan scan, Followed followed) {}

    /// And those of its indexes that nobody has begun to read by then.
    private TrailRows followed(SessionLocal session, Table trail, Indexes indexes, LongConsumer way) {
        var chain = new ChainScan(session, trail);
        var scan = TableScan.of(session, trail, imprint, way, chain);
        indexes.read(session, way);
        return new TrailRows(scan, chain.followed());
    }

    private Standing standing(TrailRows rows, Indexes indexes, SortedMap<String, TableSum> sums) throws Unsound {
        indexes.hold(rows.scan);
        var ended = rows.followed.at(Trail.end(db));
        if (ended.broken().isPresent()) {
            throw new Unsound("the trail");
        }
        return new Standing(ended.last(), version, sums);
    }

    private SortedMap<String, TableSum> sums(SessionLocal session, List<Table> tables, Way way) throws Unsound {
        var sums = new TreeMap<String, TableSum>();
        for (var table : tables) {
            way.begin(Kind.TABLE, table.getName());
            var sum = scanned(session, table, way::on);
            if (Tables.isOfTheChart(table)) {
                sums.put(table.getName(), sum);
            }
        }
        return sums;
    }

    private static List<Table> trailLast(List<Table> all) {
        return all.stream().sorted(Comparator.comparing(table -> table.getName().equals(ChainScan.TABLE))).toList();
    }

    private static long rows(Tables tables, List<Table> all) {
        return all.stream().mapToLong(table -> TableScan.entries(tables.session(), table)).sum();
    }

    private TableSum scanned(SessionLocal session, Table table, LongConsumer way) throws Unsound {
        var indexes = new Indexes(table);
        var scan = TableScan.of(session, table, imprint, way, _ -> {});
        indexes.read(session, way);
        indexes.hold(scan);
        return scan.sum();
    }
}
