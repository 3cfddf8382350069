package enthesis.storage.chart;

import enthesis.storage.backup.Backup;
import enthesis.storage.chart.Opened.Reason;
import enthesis.storage.file.Aside;
import enthesis.storage.file.DiskFull;
import enthesis.storage.journal.Standing;
import enthesis.storage.key.MasterKey;
import enthesis.storage.recovery.Unsound;
import enthesis.storage.trail.ChartFault;
import enthesis.storage.trail.Trail;
import java.io.IOException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;

/// Makes a chart anew whose file is missing, damaged or of another state: the newest backup that can be read, and all
/// writes since from the journal. It takes the chart's name only when it is whole and forced to the disk; the damaged
/// file is set aside. An older backup is tried when a newer one fails, never because the disk took no writes meanwhile;
/// where none leads to all that was kept, each is looked at once more on a disk that takes writes, and then the newest
/// that leads anywhere is taken, and it is said that something is lost.
///
/// What it is done for is `kind`. Where the file is whole and only `behind` a backup, that backup has to go on from
/// where the file ends: then nothing in the file is left out of the chart.
record Rebuild(ChartFile chart, MasterKey key, Beside beside, Mended.Kind kind, Optional<Trail.End> behind) {

    /// What was done; empty when no backup leads to a whole chart. The chart's file is as it was then.
    Optional<Mended> done() throws IOException {
        var whole = first(true);
        if (whole.isEmpty() && !beside.backups().isEmpty()) {
            chart.prove();
            whole = first(true);
        }
        return whole.isPresent() ? whole : first(false);
    }

    private Optional<Mended> first(boolean whole) throws IOException {
        for (var backup : leading()) {
            var mended = chart.wanted() ? from(backup, whole) : Optional.<Mended>empty();
            if (mended.isPresent()) {
                return mended;
            }
        }
        return Optional.empty();
    }

    private List<Backup> leading() {
        long further = behind.map(Trail.End::seq).orElse(-1L);
        return beside.backups().stream().filter(backup -> backup.standing().seq() > further).toList();
    }

    private Optional<Mended> from(Backup backup, boolean whole) throws IOException {
        var copy = chart.unfinished();
        try {
            chart.backups(key).restore(backup, copy.path());
            var made = replayed(copy, backup);
            if ((whole && made.standing.seq() < beside.most()) || !goesOn(copy)) {
                throw new Unsound("the end");
            }
            return Optional.of(swapped(copy, made, whole));
        } catch (Unsound | VirtualMachineError _) {
            copy.delete();
            return Optional.empty();
        } catch (SQLException | IOException | RuntimeException e) {
            copy.delete();
            if (chart.isHindered(e)) {
                throw new IOException("the disk takes no writes", e);
            }
            return Optional.empty();
        }
    }

    private record Made(Standing standing, int writes) {}

    private Made replayed(ChartFile copy, Backup backup) throws SQLException, IOException, Unsound {
        int version = backup.standing().version();
        var told = beside.account().end();
        if (version > Schema.VERSION) {
            throw new Unsound("the version");
        }
        if (told.isPresent() && told.get().version() > version) {
            version = told.get().version();
            brought(copy, version);
        }
        return switch (copy.checked(key, new Errand.Replay(backup.standing()))) {
            case Checked.Not not when not.reason() == Reason.NO_SPACE -> throw new DiskFull(0);
            case Checked.Not not when not.reason() == Reason.READ_ONLY -> throw new ReadOnlyFileSystemException();
            case Checked.Not _ -> throw new Unsound("a backup");
            case Checked.Whole whole -> new Made(whole.standing(), whole.putBack());
        };
    }

    /// The tables that the journal speaks of are newer than those of the backup.
    private void brought(ChartFile copy, int version) throws SQLException, Unsound {
        if (version != Schema.VERSION) {
            throw new Unsound("the version");
        }
        try {
            new Renewal(copy, key).lay(copy);
            letGo(copy);
        } catch (FlywayException | ChartFault _) {
            throw new Unsound("the version");
        }
    }

    private boolean goesOn(ChartFile copy) throws SQLException {
        if (behind.isEmpty()) {
            return true;
        }
        var owner = Door.enter(copy, key);
        try {
            return Trail.goesOnFrom(behind.get(), Door.jooq(owner));
        } finally {
            Door.letGo(owner);
        }
    }

    private void letGo(ChartFile copy) throws SQLException {
        var owner = Door.enter(copy, key);
        try {
            Door.checkpoint(owner);
        } finally {
            Door.letGo(owner);
        }
    }

    private Mended swapped(ChartFile copy, Made made, boolean whole) throws IOException {
        var disk = chart.disk();
        var what = whole ? kind : Mended.Kind.LOST;
        disk.force(copy.path());
        PutRight.of(chart).write(what);
        copy.sealed(key, made.standing.end(), Math.max(1, beside.account().newest()));
        if (chart.present()) {
            disk.move(chart.path(), Aside.of(disk, chart.path()));
        }
        copy.renameTo(chart);
        if (!whole) {
            chart.journals(key).setAsideBelow(Integer.MAX_VALUE);
        }
        return new Mended(what, made.writes);
    }
}
