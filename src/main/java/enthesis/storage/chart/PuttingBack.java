package enthesis.storage.chart;

import enthesis.storage.journal.Account;
import enthesis.storage.journal.Standing;
import enthesis.storage.journal.Told;
import enthesis.storage.recovery.Progress;
import enthesis.storage.recovery.Replay;
import enthesis.storage.recovery.Step;
import enthesis.storage.recovery.Step.Kind;
import enthesis.storage.trail.Discreet;
import enthesis.storage.trail.Entry;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jooq.DSLContext;

/// Puts back into an open database what the journal tells after a line: in pieces, each committed as a whole, so that a
/// cut in the middle is only another chart that is behind.
final class PuttingBack {
    private static final int PIECE = 200;
    private static final int TELL = 20;

    private final Connection owner;
    private final Replay replay;
    private final long after;
    private final Progress progress;
    private int writes;

    PuttingBack(Connection owner, DSLContext db, long after, Progress progress) throws SQLException {
        this.owner = owner;
        this.replay = new Replay(owner, db);
        this.after = after;
        this.progress = progress;
    }

    /// A reading of the journal that tells each write.
    @FunctionalInterface
    interface Telling {
        Account to(Told told) throws IOException;
    }

    Account all(Telling telling) throws SQLException, IOException {
        Door.rulesBetweenTables(owner, false);
        owner.setAutoCommit(false);
        try {
            var account = telling.to(this::write);
            owner.commit();
            return account;
        } finally {
            owner.rollback();
            owner.setAutoCommit(true);
            Door.rulesBetweenTables(owner, true);
        }
    }

    private void write(Standing standing, List<Entry> entries) {
        if (standing.seq() < after) {
            return;
        }
        replay.putBack(entries);
        writes++;
        if (writes % TELL == 1) {
            progress.at(Step.of(Kind.PUTTING_BACK, writes));
        }
        if (writes % PIECE == 0) {
            commit();
        }
    }

    private void commit() {
        try {
            owner.commit();
        } catch (SQLException e) {
            throw Discreet.fault(e);
        }
    }

    /// How many were put back.
    int writes() {
        return writes;
    }
}
