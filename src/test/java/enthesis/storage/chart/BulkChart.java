package enthesis.storage.chart;

import enthesis.storage.file.LocalDisk;
import enthesis.storage.journal.Imprint;
import enthesis.storage.journal.Standing;
import enthesis.storage.key.MasterKey;
import enthesis.storage.trail.BulkTrail;
import enthesis.storage.trail.Trail;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

/// A closed chart's file, opened to be filled with very many rows: in large transactions, without a journal of each, in
/// a file whose dead parts are used again. Closed, it is compacted, sealed, and has a journal that begins where it
/// stands, told by the lines that were written: what is read of the file afterwards has to be just that.
public final class BulkChart implements AutoCloseable {
    private final ChartFile file;
    private final MasterKey key;
    private final Connection owner;
    private final Connection app;
    private final BulkTrail trail;
    private final int generation;
    private Standing standing;

    private BulkChart(ChartFile file, MasterKey key) throws IOException, SQLException {
        this.file = file;
        this.key = key;
        var account = file.journals(key).account();
        generation = account.newest() + 1;
        standing = account.end().orElseThrow();
        owner = Door.owner(file, true, key).getConnection();
        Roomy.make(owner);
        app = Door.app(file, key).getConnection();
        Door.rulesBetweenTables(owner, false);
        app.setAutoCommit(false);
        var imprint = new Imprint(key);
        trail = new BulkTrail(Door.app(file, key).getConnection(), Trail.end(Door.jooq(app)),
                lines -> standing = standing.after(lines, imprint));
    }

    /// Nobody has it open.
    public static BulkChart open(Path folder, MasterKey key) throws IOException, SQLException {
        var file = new ChartPlace(new LocalDisk(), folder).opening(key, Clock.systemUTC()).file();
        return new BulkChart(file, key);
    }

    public Connection connection() {
        return app;
    }

    public BulkTrail trail() {
        return trail;
    }

    public void commit() throws SQLException {
        app.commit();
    }

    /// How large its file is, in bytes.
    public long length() throws IOException {
        return file.length();
    }

    @Override
    public void close() throws IOException, SQLException {
        trail.close();
        app.commit();
        app.close();
        Door.rulesBetweenTables(owner, true);
        Door.compact(owner);
        var journals = file.journals(key);
        journals.begin(generation, standing);
        file.sealed(key, standing.end(), generation);
        journals.dropBelow(generation);
    }
}
