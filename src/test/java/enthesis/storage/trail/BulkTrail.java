package enthesis.storage.trail;

import enthesis.storage.trail.guard.Batch;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// Writes the lines of the trail in bulk, the same that `Write` would: the triggers tell of each row, each act gets its
/// lines, each line is tied to the one before. Several acts are done in one go, and committed when the caller says. The
/// lines are put into their table on a thread and a connection of their own, while the next rows are made.
public final class BulkTrail implements AutoCloseable {
    private static final String LINE = "insert into trail (seq, at, who, what, about, reason, entity, entity_key, was,"
            + " now, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int AT_ONCE = 5_000;

    private final Connection connection;
    private final PreparedStatement line;
    private final PreparedStatement head;
    private final Consumer<List<Entry>> told;
    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private Future<?> writing = CompletableFuture.completedFuture(null);
    private List<Entry> entries = new ArrayList<>();
    private long seq;
    private String hash;

    /// `told` hears the lines, in order, on the thread that writes them.
    public BulkTrail(Connection connection, Trail.End end, Consumer<List<Entry>> told) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        line = connection.prepareStatement(LINE);
        head = connection.prepareStatement("update trail_head set seq = ?, hash = ?");
        this.told = told;
        seq = end.seq();
        hash = end.hash();
    }

    /// The rows of one act.
    public interface Rows {
        void write() throws SQLException;
    }

    /// What is done at a moment.
    public record Done(Act act, Instant at, Rows rows) {}

    /// How many lines there are.
    public long lines() {
        return seq;
    }

    /// Does these acts one after the other.
    public void write(List<Done> acts) throws SQLException {
        Batch.open(batch -> {
            try {
                write(batch, acts);
            } catch (SQLException e) {
                throw Discreet.fault(e);
            }
        });
        if (entries.size() >= AT_ONCE) {
            handOver();
        }
    }

    private void write(Batch batch, List<Done> acts) throws SQLException {
        int known = 0;
        for (var done : acts) {
            batch.begin();
            done.rows.write();
            var changes = batch.end();
            for (var change : changes.subList(known, changes.size())) {
                var entry = Entry.chained(hash, seq + 1, done.at, Whose.of(done.act, change), change);
                entries.add(entry);
                seq = entry.seq();
                hash = entry.hash();
            }
            known = changes.size();
        }
    }

    private void handOver() throws SQLException {
        var lines = entries;
        entries = new ArrayList<>();
        written();
        writing = writer.submit(() -> {
            Batch.open(_ -> {
                try {
                    append(lines);
                } catch (SQLException e) {
                    throw Discreet.fault(e);
                }
            });
            return lines;
        });
    }

    private void written() throws SQLException {
        try {
            writing.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new SQLException(e);
        }
    }

    private void append(List<Entry> lines) throws SQLException {
        for (var entry : lines) {
            append(entry);
        }
        line.executeBatch();
        head.setLong(1, lines.getLast().seq());
        head.setString(2, lines.getLast().hash());
        head.executeUpdate();
        connection.commit();
        told.accept(lines);
    }

    private void append(Entry entry) throws SQLException {
        line.setLong(1, entry.seq());
        line.setObject(2, entry.at().atOffset(ZoneOffset.UTC));
        line.setObject(3, entry.act().who().value());
        line.setString(4, entry.act().what().name());
        line.setObject(5, entry.act().about().map(id -> id.value()).orElse(null));
        line.setString(6, entry.act().reason());
        line.setString(7, entry.entity());
        line.setString(8, entry.key());
        line.setString(9, entry.was().orElse(null));
        line.setString(10, entry.now().orElse(null));
        line.setString(11, entry.hash());
        line.addBatch();
    }

    /// All lines are in their table then.
    @Override
    public void close() throws SQLException {
        if (!entries.isEmpty()) {
            handOver();
        }
        written();
        writer.shutdown();
        connection.close();
    }
}
