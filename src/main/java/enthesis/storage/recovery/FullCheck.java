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
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.h2.engine.SessionLocal;
import org.h2.result.Row;
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

    /// Where the chart stands, read from its rows. The trail, which is half of all there is, is read over a connection
    /// of its own on a thread of its own, where there is one.
    ///
    /// @throws Unsound
    ///             if an index does not fit its table, or the trail is not whole
    public Standing standing(Optional<Connection> second) throws SQLException, Unsound {
        var tables = Tables.of(owner);
        var all = trailLast(tables.all());
        var way = new Way(progress, all.size(), rows(tables, all));
        var trail = all.getLast();
        if (second.isEmpty()) {
            var sums = sums(tables.session(), all.subList(0, all.size() - 1), way);
            way.begin(Kind.TRAIL, ChainScan.TABLE);
            return standing(followed(tables.session(), trail, way::on), sums);
        }
        var session = Tables.of(second.get()).session();
        try (var beside = new Beside<>(way, read -> followed(session, trail, read))) {
            var sums = sums(tables.session(), all.subList(0, all.size() - 1), way);
            way.begin(Kind.TRAIL, ChainScan.TABLE);
            return standing(beside.result(), sums);
        }
    }

    private Standing standing(Followed followed, SortedMap<String, TableSum> sums) throws Unsound {
        var ended = followed.at(Trail.end(db));
        if (ended.broken().isPresent()) {
            throw new Unsound("the trail");
        }
        return new Standing(ended.last(), version, sums);
    }

    private SortedMap<String, TableSum> sums(SessionLocal session, List<Table> tables, Way way) throws Unsound {
        var sums = new TreeMap<String, TableSum>();
        for (var table : tables) {
            way.begin(Kind.TABLE, table.getName());
            var sum = scanned(session, table, way::on, _ -> {});
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

    private TableSum scanned(SessionLocal session, Table table, LongConsumer way, Consumer<Row> hearing)
            throws Unsound {
        var scan = TableScan.of(session, table, imprint, way, hearing);
        if (!scan.indexed()) {
            throw new Unsound("an index");
        }
        return scan.sum();
    }

    private Followed followed(SessionLocal session, Table trail, LongConsumer way) throws Unsound {
        var chain = new ChainScan(session, trail);
        scanned(session, trail, way, chain);
        return chain.followed();
    }
}
