package enthesis.storage.chart;

import enthesis.storage.chart.Opened.Reason;
import enthesis.storage.journal.Imprint;
import enthesis.storage.journal.Journals;
import enthesis.storage.journal.Standing;
import enthesis.storage.key.MasterKey;
import enthesis.storage.recovery.FullCheck;
import enthesis.storage.recovery.Progress;
import enthesis.storage.recovery.Step;
import enthesis.storage.recovery.Step.Kind;
import enthesis.storage.recovery.Unsound;
import enthesis.storage.trail.ChartFault;
import enthesis.storage.trail.Trail;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Opens a chart's file that nobody has open, puts back what its journal has more, reads it whole, and lets go of it. A
/// trail of more than `alone` lines is read on a thread of its own.
record Checkup(ChartFile file, MasterKey key, Progress progress, long alone) {

    /// @throws Unsound
    ///             if it is not whole, or not what the journal tells
    Checked done(Errand errand) throws SQLException, IOException, Unsound {
        progress.at(Step.of(errand instanceof Errand.Replay ? Kind.ANEW : Kind.OPENING, 0));
        var owner = Door.enter(file, key);
        try {
            var db = Door.jooq(owner);
            var refusal = Glance.misfit(owner, Optional.empty());
            return refusal.isPresent() && refusal.get() != Reason.OLDER
                    ? new Checked.Not(refusal.get())
                    : read(owner, db, errand);
        } finally {
            Door.letGo(owner);
        }
    }

    private Checked read(Connection owner, DSLContext db, Errand errand) throws SQLException, IOException, Unsound {
        var before = Trail.end(db);
        int version = Schema.version(db).orElseThrow();
        var putBack = switch (errand) {
            case Errand.Look _ -> PutBack.NOTHING;
            case Errand.CatchUp it -> caughtUp(owner, db, before, version, it.told());
            case Errand.Replay it -> replayed(new PuttingBack(owner, db, it.from().seq(), progress), it.from());
        };
        var standing = standing(new FullCheck(owner, db, version, new Imprint(key), progress), Trail.end(db).seq());
        if (putBack.told != null && !standing.equals(putBack.told)) {
            throw new Unsound("a table");
        }
        if (!(errand instanceof Errand.Look)) {
            forced(owner, putBack);
        }
        return new Checked.Whole(before, standing, putBack.writes);
    }

    /// Forces what was put back to the disk. Where H2 is mistaken about the place of its pages everything can be read
    /// and nothing written, each closing would fail: then it is not whole. A disk that takes no writes says nothing of
    /// the file, which can be read as it is.
    private void forced(Connection owner, PutBack putBack) throws Unsound {
        try {
            Door.checkpoint(owner);
        } catch (ChartFault e) {
            if (takesWrites()) {
                throw new Unsound("where its pages are");
            }
            if (putBack.writes > 0) {
                throw e;
            }
        }
    }

    private boolean takesWrites() {
        try {
            file.prove();
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private Standing standing(FullCheck check, long lines) throws SQLException, Unsound {
        if (lines <= alone) {
            return check.standing(Optional.empty());
        }
        try (var second = Door.app(file, key).getConnection()) {
            return check.standing(Optional.of(second));
        }
    }

    /// How many writes, and where the chart must stand after them, where it is known.
    private record PutBack(int writes, @Nullable Standing told) {
        static final PutBack NOTHING = new PutBack(0, null);
    }

    private PutBack caughtUp(Connection owner, DSLContext db, Trail.End before, int version, Standing told)
            throws SQLException, IOException, Unsound {
        if (version < told.version()) {
            throw new Unsound("the version");
        }
        if (before.seq() >= told.seq()) {
            return PutBack.NOTHING;
        }
        if (!journals().account().knows(before)) {
            throw new Unsound("the end of the trail");
        }
        var back = new PuttingBack(owner, db, before.seq(), progress);
        back.all(journals()::account);
        return new PutBack(back.writes(), told);
    }

    private PutBack replayed(PuttingBack back, Standing from) throws SQLException, IOException {
        var account = back.all(to -> journals().from(from, to));
        return new PutBack(back.writes(), account.end().orElseThrow());
    }

    private Journals journals() {
        return file.journals(key);
    }
}
