package enthesis.storage.chart;

import enthesis.storage.backup.Backup;
import enthesis.storage.backup.Backups;
import enthesis.storage.backup.Rotation;
import enthesis.storage.backup.Wanted;
import enthesis.storage.journal.Journal;
import enthesis.storage.journal.Standing;
import enthesis.storage.key.MasterKey;
import enthesis.storage.recovery.Unsound;
import java.io.IOException;
import java.time.Instant;

/// Backs up a chart: copied, restored under another name, opened there and read whole before it counts. What no backup
/// needs any more is deleted then, backups before journals.
///
/// A chart that is just being opened gets its first journal after that (`done`). One that has a journal goes on in a new
/// generation of it at the moment of the copy (`begun`, `ended`): whatever is kept after the copy stands in a generation
/// that the backup names, also while it is still being looked at, and the older generations stay until it counts.
record BackingUp(ChartFile chart, MasterKey key) {
    /// How much of it the copying is, and how much of the rest the putting back.
    private static final double COPIED = 0.4;
    private static final double RESTORED = 0.5;

    /// Does all of it with a chart that nobody has open; answers with the new journal.
    ///
    /// @throws Unsound
    ///             if what was restored is not the chart; what was there before is untouched then
    Journal done(Standing standing, Instant at, int generation) throws IOException, Unsound {
        confirmed(chart.backups(key).copy(chart.path(), standing, at, generation), standing, () -> {});
        var journal = chart.journals(key).begin(generation, standing);
        prune();
        return journal;
    }

    /// Begins a backup of the chart as it is on the disk now; it is not written meanwhile.
    Backups.Begun begun(Journal journal, Instant at) throws IOException {
        var begun = chart.backups(key).begin(chart.path(), journal.standing(), at, journal.generation() + 1);
        journal.turn(chart.journals(key));
        return begun;
    }

    /// The rest of it; the chart may be written meanwhile.
    ///
    /// @throws Unsound
    ///             if what was restored is not the chart; what was there before is untouched then
    Backup ended(Backups.Begun begun, Wanted wanted) throws IOException, Unsound {
        var backup = confirmed(begun.done(wanted.part(0, COPIED)), begun.standing(), wanted.part(COPIED, 1));
        prune();
        return backup;
    }

    private Backup confirmed(Backups.Copied copied, Standing standing, Wanted wanted) throws IOException, Unsound {
        boolean confirmed = false;
        try {
            look(copied, standing, wanted);
            var backup = copied.confirm();
            confirmed = true;
            return backup;
        } finally {
            if (!confirmed) {
                copied.discard();
            }
        }
    }

    private void look(Backups.Copied copied, Standing standing, Wanted wanted) throws IOException, Unsound {
        var look = chart.lookedAt();
        try {
            copied.restore(look.path(), wanted.part(0, RESTORED));
            wanted.still();
            look.hold(key, standing, wanted.part(RESTORED, 1));
            wanted.still();
        } finally {
            look.delete();
        }
    }

    /// The journals since the second newest backup stay: if the newest is damaged, the one before leads to the end.
    private void prune() throws IOException {
        var backups = chart.backups(key);
        var staying = Rotation.staying(backups.verified());
        backups.keepOnly(staying);
        if (staying.size() > 1) {
            chart.journals(key).dropBelow(staying.get(1).generation());
        }
    }
}
