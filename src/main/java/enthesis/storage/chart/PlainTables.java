package enthesis.storage.chart;

import enthesis.storage.backup.Damaged;
import enthesis.storage.backup.Wanted;
import enthesis.storage.journal.Standing;
import enthesis.storage.key.MasterKey;
import enthesis.storage.recovery.AllRows;
import enthesis.storage.recovery.Refill;
import enthesis.storage.recovery.Unsound;
import enthesis.storage.trail.ChartFault;
import enthesis.storage.transcript.Lines;
import enthesis.storage.transcript.Transcripts;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/// The tables of a chart's file that nobody has open, on their way out as lines and in again. `standing` is what the
/// file is to hold.
record PlainTables(ChartFile file, MasterKey key, Standing standing) {
    private static final int ASK = 1_000;
    private static final String TABLE = "# table ";

    /// Writes every row.
    void write(Transcripts.Writing to, Wanted wanted) throws SQLException, IOException {
        var owner = Door.owner(file, true, key).getConnection();
        try {
            Door.passing(owner);
            to.line(begin());
            new AllRows(owner).told(new Writer(to, wanted));
            to.line("# end");
            to.end();
        } finally {
            Door.letGo(owner);
        }
    }

    private String begin() {
        return "# enthesis 1 " + standing.version() + " " + standing.seq() + " " + standing.end().hash();
    }

    private final class Writer implements AllRows.Hearer {
        private final Transcripts.Writing to;
        private final Wanted wanted;
        private long done;

        private Writer(Transcripts.Writing to, Wanted wanted) {
            this.to = to;
            this.wanted = wanted;
        }

        @Override
        public void table(String name) throws IOException {
            to.line(TABLE + name);
        }

        @Override
        public void row(String json) throws IOException {
            to.line(json);
            done++;
            if (done % ASK == 0) {
                wanted.still();
                wanted.done(Math.min(1, (double) done / all()));
            }
        }

        @Override
        public void ended(long rows) throws IOException {
            to.line("# rows " + rows);
        }
    }

    private long all() {
        return standing.seq() + standing.tables().values().stream().mapToLong(table -> table.rows()).sum();
    }

    /// Fills the file's tables with the rows of these lines, in pieces that are each committed.
    ///
    /// @throws Unsound
    ///             if they are not what was written of this standing
    void fill(Lines lines, Wanted wanted) throws SQLException, IOException, Unsound {
        if (standing.version() != Schema.VERSION || !lines.next().orElseThrow(Damaged::new).equals(begin())) {
            throw new Unsound("the version");
        }
        var owner = Door.owner(file, true, key).getConnection();
        try {
            Door.rulesBetweenTables(owner, false);
            owner.setAutoCommit(false);
            filled(owner, new Refill(owner, Door.jooq(owner)), lines, wanted);
            owner.commit();
            owner.setAutoCommit(true);
            Door.rulesBetweenTables(owner, true);
            Door.checkpoint(owner);
        } catch (ChartFault e) {
            throw new Unsound("a row");
        } finally {
            Door.letGo(owner);
        }
    }

    private static void filled(Connection owner, Refill refill, Lines lines, Wanted wanted)
            throws SQLException, IOException, Unsound {
        refill.clear();
        long rows = 0;
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            var text = line.get();
            if (text.startsWith(TABLE)) {
                refill.begin(text.substring(TABLE.length()));
            } else if (text.startsWith("{")) {
                refill.row(text);
                rows++;
                if (rows % ASK == 0) {
                    owner.commit();
                    wanted.still();
                    wanted.done(lines.share());
                }
            }
        }
        refill.flush();
    }
}
