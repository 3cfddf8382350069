package enthesis.storage.chart;

import enthesis.storage.chart.Checked.Whole;
import enthesis.storage.chart.Mended.Kind;
import enthesis.storage.journal.Journal;
import enthesis.storage.journal.Journals;
import enthesis.storage.journal.Standing;
import enthesis.storage.key.MasterKey;
import enthesis.storage.recovery.Unsound;
import enthesis.storage.trail.Trail;
import java.io.IOException;
import java.util.Optional;
import org.jooq.DSLContext;

/// Compares the open database with what stands beside it, and with what came of reading it whole before, unless it is
/// bit by bit what was closed. A database that does not fit is `Unsound`, and left to be made anew.
final class Settling {
    private final DSLContext db;
    private final int version;
    private final Beside beside;
    private final Journals journals;

    /// Where the chart stands and what was put right. Without a journal to go on with, the chart has to be backed up
    /// and a new one begun first.
    record Settled(Standing standing, Mended mended, Optional<Journal> journal) {}

    Settling(DSLContext db, int version, Beside beside, ChartFile file, MasterKey key) {
        this.db = db;
        this.version = version;
        this.beside = beside;
        this.journals = file.journals(key);
    }

    /// Whether the database is what was closed, and ends where its whole journal ends: then it need not be read.
    boolean asClosed() {
        var told = beside.account().end();
        return beside.untouched() && beside.account().whole() && told.isPresent() && told.get().version() == version
                && told.get().end().equals(Trail.end(db));
    }

    /// As it was closed.
    Settled settled() throws IOException, Overtaken {
        return orLost(goingOn(beside.account().end().orElseThrow()));
    }

    /// As it was read.
    Settled settled(Whole read) throws IOException, Unsound, Overtaken {
        if (!Trail.end(db).equals(read.standing().end())) {
            throw new Unsound("the end of the trail");
        }
        return orLost(compared(read));
    }

    private Settled orLost(Settled settled) throws Overtaken {
        if (beside.overtaken(settled.standing.seq())) {
            throw new Overtaken(settled.standing.end());
        }
        return beside.most() > settled.standing.seq()
                ? new Settled(settled.standing, new Mended(Kind.LOST, 0), Optional.empty())
                : settled;
    }

    private Settled compared(Whole read) throws IOException, Unsound {
        var known = beside.account().end();
        if (known.isEmpty()) {
            return anew(read, beside.hadJournal(read.standing()) ? Kind.JOURNAL_RENEWED : Kind.NOTHING);
        }
        var told = known.get();
        if (version < told.version()) {
            throw new Unsound("the version");
        }
        if (read.before().seq() < told.seq()) {
            return replayed(read, told);
        }
        if (!Trail.goesOnFrom(told.end(), db)) {
            throw new Unsound("the trail");
        }
        boolean same = read.standing().end().equals(told.end());
        if (version > told.version() && same) {
            return anew(read, Kind.NOTHING); // renewed, and cut off before its new journal was begun
        }
        return same && beside.account().whole() ? same(read, told) : anew(read, Kind.JOURNAL_RENEWED);
    }

    private Settled same(Whole read, Standing told) throws IOException, Unsound {
        if (!read.standing().equals(told)) {
            throw new Unsound("a table");
        }
        return goingOn(told);
    }

    private Settled goingOn(Standing told) throws IOException {
        return new Settled(told, Mended.NOTHING, Optional.of(journals.goOn(beside.account())));
    }

    private Settled anew(Whole read, Kind kind) throws Unsound {
        if (kind == Kind.JOURNAL_RENEWED) {
            fits(read.standing());
        }
        return new Settled(read.standing(), new Mended(kind, 0), Optional.empty());
    }

    /// What of the journal can still be read, and ends where the database ends, must fit.
    private void fits(Standing standing) throws Unsound {
        var told = beside.account().end();
        if (told.isPresent() && told.get().end().equals(standing.end()) && told.get().version() == standing.version()
                && !told.get().equals(standing)) {
            throw new Unsound("a table");
        }
    }

    private Settled replayed(Whole read, Standing told) throws IOException, Unsound {
        if (!read.standing().equals(told)) {
            throw new Unsound("a table");
        }
        var since = new Since(read.before().seq());
        journals.account(since);
        var journal = journals.begin(beside.nextGeneration(), since.before(), since.writes());
        var kind = older(read.before()) ? Kind.OLDER_FILE : Kind.REPLAYED;
        return new Settled(told, new Mended(kind, since.writes().size()), Optional.of(journal));
    }

    /// The seal says it was closed further on, and it is not the file that was closed.
    private boolean older(Trail.End end) {
        return !beside.untouched() && beside.seal().filter(mark -> mark.end().seq() > end.seq()).isPresent();
    }
}
