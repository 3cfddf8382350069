package enthesis.storage.chart;

import enthesis.storage.chart.Mended.Kind;
import enthesis.storage.journal.Imprint;
import enthesis.storage.journal.Journal;
import enthesis.storage.journal.Journals;
import enthesis.storage.journal.Standing;
import enthesis.storage.key.MasterKey;
import enthesis.storage.recovery.FullCheck;
import enthesis.storage.recovery.Unsound;
import enthesis.storage.trail.Trail;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jooq.DSLContext;

/// Compares the open database with what stands beside it: puts back what it does not have, and reads it whole unless it
/// is bit by bit what was closed. A database that does not fit is `Unsound`, and left to be made anew.
final class Settling {
    private final Connection owner;
    private final DSLContext db;
    private final int version;
    private final Beside beside;
    private final Journals journals;
    private final FullCheck check;

    /// Where the chart stands and what was put right. Without a journal to go on with, the chart has to be backed up
    /// and a new one begun first.
    record Settled(Standing standing, Mended mended, Optional<Journal> journal) {}

    Settling(Connection owner, int version, Beside beside, ChartFile file, MasterKey key) {
        this.owner = owner;
        this.db = Door.jooq(owner);
        this.version = version;
        this.beside = beside;
        this.journals = file.journals(key);
        this.check = new FullCheck(owner, db, version, new Imprint(key));
    }

    Settled settled() throws SQLException, IOException, Unsound {
        var settled = compared();
        return beside.most() > settled.standing.seq()
                ? new Settled(settled.standing, new Mended(Kind.LOST, 0), Optional.empty())
                : settled;
    }

    private Settled compared() throws SQLException, IOException, Unsound {
        var told = beside.account().end();
        if (told.isEmpty()) {
            return anew(beside.journalled() ? Kind.JOURNAL_RENEWED : Kind.NOTHING);
        }
        var end = Trail.end(db);
        if (version < told.get().version()) {
            throw new Unsound("the version");
        }
        if (end.seq() < told.get().seq()) {
            return replayed(end, told.get());
        }
        if (!Trail.goesOnFrom(told.get().end(), db)) {
            throw new Unsound("the trail");
        }
        if (version > told.get().version() && end.equals(told.get().end())) {
            return anew(Kind.NOTHING); // renewed, and cut off before its new journal was begun
        }
        return end.equals(told.get().end()) && beside.account().whole()
                ? same(told.get())
                : anew(Kind.JOURNAL_RENEWED);
    }

    private Settled same(Standing told) throws SQLException, IOException, Unsound {
        if (!beside.untouched()) {
            check.hold(told);
        }
        return new Settled(told, Mended.NOTHING, Optional.of(journals.goOn(beside.account())));
    }

    private Settled anew(Kind kind) throws SQLException, Unsound {
        var standing = check.standing();
        if (!standing.end().equals(Trail.end(db))) {
            throw new Unsound("the end of the trail");
        }
        if (kind == Kind.JOURNAL_RENEWED) {
            fits(standing);
        }
        return new Settled(standing, new Mended(kind, 0), Optional.empty());
    }

    /// What of the journal can still be read, and ends where the database ends, must fit.
    private void fits(Standing standing) throws Unsound {
        var told = beside.account().end();
        if (told.isPresent() && told.get().end().equals(standing.end()) && told.get().version() == standing.version()
                && !told.get().equals(standing)) {
            throw new Unsound("a table");
        }
    }

    private Settled replayed(Trail.End end, Standing told) throws SQLException, IOException, Unsound {
        if (!beside.account().knows(end) || !Trail.endHolds(db)) {
            throw new Unsound("the end of the trail");
        }
        var back = new PuttingBack(owner, db, end.seq());
        back.all(journals::account);
        check.hold(told);
        Door.checkpoint(owner);
        var journal = journals.begin(beside.nextGeneration(), back.before(), back.writes());
        var kind = older(end) ? Kind.OLDER_FILE : Kind.REPLAYED;
        return new Settled(told, new Mended(kind, back.writes().size()), Optional.of(journal));
    }

    /// The seal says it was closed further on, and it is not the file that was closed.
    private boolean older(Trail.End end) {
        return !beside.untouched() && beside.seal().filter(mark -> mark.end().seq() > end.seq()).isPresent();
    }
}
