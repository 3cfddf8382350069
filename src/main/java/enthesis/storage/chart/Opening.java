package enthesis.storage.chart;

import enthesis.storage.chart.Opened.Reason;
import enthesis.storage.chart.Settling.Settled;
import enthesis.storage.journal.Journal;
import enthesis.storage.key.MasterKey;
import enthesis.storage.recovery.Unsound;
import enthesis.storage.trail.Trail;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/// Opens a chart file, or says why not. What the journal has and the database has not is put back; a file that does not
/// fit is made anew from a backup and the journal. Whatever H2 throws at a damaged file, an OutOfMemoryError too, is one
/// that does not fit; but on a disk that takes no writes it is the disk that is told, and the file stays where it is.
record Opening(ChartFile file, MasterKey key, Clock clock) {

    Opened open() {
        var opened = opened();
        if (opened instanceof Opened.Refused && !file.wanted()) {
            return new Opened.Refused(Reason.STOPPED);
        }
        return opened.equals(new Opened.Refused(Reason.FAILED))
                ? new Opened.Refused(hindrance().orElse(Reason.FAILED))
                : opened;
    }

    private Opened opened() {
        try {
            var beside = Beside.of(file, key, file::prepare);
            var opened = looked(beside);
            new Untouched(file).end(opened, beside.journalled());
            return PutRight.of(file).told(
                    opened instanceof Opened.Refused not && not.reason().ofTheFile() && file.wanted()
                            ? madeAnew(not, beside)
                            : opened);
        } catch (IOException e) {
            return new Opened.Refused(file.hindrance(e));
        } finally {
            file.rest();
        }
    }

    private Opened madeAnew(Opened.Refused refused, Beside beside) throws IOException {
        var hindrance = hindrance();
        if (hindrance.isPresent()) {
            return new Opened.Refused(hindrance.get());
        }
        var mended = new Rebuild(file, key, beside, kind(refused.reason(), beside), Optional.empty()).done();
        if (mended.isEmpty()) {
            return refused;
        }
        return lostOr(mended.get(), tried(Beside.of(file, key), Optional.empty()));
    }

    /// What it is made anew for; what was begun before and cut off was for the same.
    private Mended.Kind kind(Reason reason, Beside beside) throws IOException {
        return PutRight.of(file).read().orElse(switch (reason) {
            case PLANTED -> Mended.Kind.CLEARED;
            case ALTERED -> Mended.Kind.UNGUARDED;
            case MISSING -> beside.backupsAlone() ? Mended.Kind.FROM_BACKUP : Mended.Kind.REBUILT;
            default -> Mended.Kind.REBUILT;
        });
    }

    /// Why the disk takes no writes; empty when it does.
    private Optional<Reason> hindrance() {
        try {
            file.prove();
            return Optional.empty();
        } catch (IOException e) {
            var reason = file.hindrance(e);
            return Optional.of(reason == Reason.FAILED ? Reason.NOT_TAKING : reason);
        }
    }

    private Opened looked(Beside beside) throws IOException {
        if (!beside.journalled()) {
            new Untouched(file).again();
        }
        var refusal = file.refusal();
        if (refusal.isEmpty() && !beside.journalled()) {
            refusal = new Glance(file, key).at(beside.seal());
        }
        if (refusal.isPresent()) {
            return new Opened.Refused(refusal.get());
        }
        if (!beside.journalled()) {
            new Untouched(file).begin();
        }
        return beside.journalled() && !beside.untouched() ? checked(beside) : tried(beside, Optional.empty());
    }

    /// The file is read whole before it is opened here.
    private Opened checked(Beside beside) throws IOException {
        return switch (file.checked(key, beside.errand())) {
            case Checked.Not not -> new Opened.Refused(not.reason());
            case Checked.Whole whole -> tried(beside, Optional.of(whole));
        };
    }

    private Opened tried(Beside beside, Optional<Checked.Whole> read) throws IOException {
        @Nullable
        Connection owner = null;
        try {
            owner = Door.enter(file, key);
            var refusal = Glance.misfit(owner, beside.journalled() ? Optional.empty() : beside.seal());
            if (refusal.isPresent() && refusal.get() != Reason.OLDER) {
                return refused(owner, refusal.get());
            }
            var db = Door.jooq(owner);
            int version = Schema.version(db).orElseThrow();
            var settling = new Settling(db, version, beside, file, key);
            if (read.isEmpty() && !settling.asClosed()) {
                Door.shut(owner);
                return checked(beside);
            }
            var settled = read.isEmpty() ? settling.settled() : settling.settled(read.get());
            return version < Schema.VERSION
                    ? renewed(owner, settled, beside)
                    : settled.journal().isPresent()
                            ? joined(owner, settled, beside)
                            : begun(owner, settled, beside);
        } catch (SQLException e) {
            return refused(owner, file.diskSaid(e).orElse(reason(e.getErrorCode())));
        } catch (IOException e) {
            return refused(owner, file.hindrance(e));
        } catch (RuntimeException e) {
            return refused(owner, file.diskSaid(e).orElse(Reason.DAMAGED));
        } catch (Overtaken e) {
            Door.letGo(Objects.requireNonNull(owner));
            return overtaken(e.end(), beside, read);
        } catch (Unsound | VirtualMachineError e) {
            return refused(owner, Reason.DAMAGED);
        }
    }

    /// The chart is made anew from a backup that goes on from where it ends. Where none does, it is opened as it is,
    /// the backups of more are set aside, out of the rotation's reach, and it is said that something is lost.
    private Opened overtaken(Trail.End end, Beside beside, Optional<Checked.Whole> read) throws IOException {
        var hindrance = hindrance();
        if (hindrance.isPresent()) {
            return new Opened.Refused(hindrance.get());
        }
        var mended = new Rebuild(file, key, beside, Mended.Kind.OLDER_FOLDER, Optional.of(end)).done();
        if (mended.isPresent()) {
            return lostOr(mended.get(), tried(Beside.of(file, key), Optional.empty()));
        }
        if (!file.wanted()) {
            return new Opened.Refused(Reason.STOPPED);
        }
        var opened = tried(beside.afterBackups(), read);
        if (opened instanceof Opened.Open) {
            setAside(end);
        }
        return opened;
    }

    /// What cannot be set aside is seen again at the next opening, which says once more that something is lost.
    private void setAside(Trail.End end) {
        var backups = file.backups(key);
        try {
            backups.setAside(backups.verified().stream().filter(one -> one.standing().seq() > end.seq()).toList());
        } catch (IOException _) {
            return;
        }
    }

    /// `mended` came first; but what is lost is always said.
    private static Opened lostOr(Mended mended, Opened opened) {
        return opened instanceof Opened.Open open && open.mended().kind() != Mended.Kind.LOST
                ? new Opened.Open(open.chart(), mended)
                : opened;
    }

    /// Opens the file without looking at anything beside it: for a chart that is just being made.
    Opened bare() {
        @Nullable
        Connection owner = null;
        try {
            owner = Door.owner(file, true, key).getConnection();
            return Chart.joined(this, owner, Optional.empty(), Mended.NOTHING);
        } catch (SQLException e) {
            return refused(owner, reason(e.getErrorCode()));
        } catch (RuntimeException e) {
            return refused(owner, Reason.DAMAGED);
        }
    }

    private Opened joined(Connection owner, Settled settled, Beside beside) throws SQLException {
        var opened = joined(owner, settled.journal().orElseThrow(), settled.mended());
        if (opened instanceof Opened.Open open && beside.closedWithoutBackup(settled.standing())) {
            open.chart().upkeep().behind();
        }
        return opened;
    }

    private Opened joined(Connection owner, Journal journal, Mended mended) throws SQLException {
        return Chart.joined(this, owner, Optional.of(journal), mended);
    }

    /// The chart of an older version is backed up, then brought to this one's tables, and opened then.
    private Opened renewed(Connection owner, Settled settled, Beside beside) throws IOException, Unsound {
        Door.shut(owner);
        int generation = beside.nextGeneration();
        new BackingUp(file, key).done(settled.standing(), clock.instant(), generation);
        var refusal = new Renewal(file, key).done(generation);
        return refusal.isPresent()
                ? new Opened.Refused(refusal.get())
                : mended(tried(Beside.of(file, key), Optional.empty()), settled.mended());
    }

    /// A new journal is begun only after a backup that holds everything before it.
    private Opened begun(Connection owner, Settled settled, Beside beside)
            throws SQLException, IOException, Unsound {
        Door.shut(owner);
        var journal = new BackingUp(file, key).done(settled.standing(), clock.instant(), beside.nextGeneration());
        if (settled.mended().kind() != Mended.Kind.NOTHING) {
            file.journals(key).setAsideBelow(journal.generation());
        }
        file.sealed(key, settled.standing().end(), journal.generation());
        var again = Door.owner(file, true, key).getConnection();
        try {
            return joined(again, journal, settled.mended());
        } catch (SQLException | RuntimeException e) {
            Door.letGo(again);
            throw e;
        }
    }

    private static Opened mended(Opened opened, Mended before) {
        return opened instanceof Opened.Open open && open.mended().equals(Mended.NOTHING)
                ? new Opened.Open(open.chart(), before)
                : opened;
    }

    private static Opened refused(@Nullable Connection owner, Reason reason) {
        if (owner != null) {
            Door.letGo(owner);
        }
        return new Opened.Refused(reason);
    }

    static Reason reason(int code) {
        return switch (code) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Reason.IN_USE;
            case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 -> Reason.MISSING;
            case Planted.CODE -> Reason.PLANTED;
            case Structure.CODE -> Reason.ALTERED;
            default -> Reason.DAMAGED;
        };
    }
}
