package enthesis.storage.chart;

import enthesis.storage.backup.Rotation;
import enthesis.storage.journal.Journal;
import enthesis.storage.journal.Standing;
import enthesis.storage.key.MasterKey;
import enthesis.storage.recovery.Unsound;
import java.io.IOException;
import java.time.Instant;

/// Backs up a chart that nobody has open: copied, restored under another name, opened there and read whole before it
/// counts. Then a new journal is begun, and what no backup needs any more is deleted, backups before journals.
record BackingUp(ChartFile chart, MasterKey key) {

    /// Does all of it; answers with the new journal.
    ///
    /// @throws Unsound
    ///             if what was restored is not the chart; what was there before is untouched then
    Journal done(Standing standing, Instant at, int generation) throws IOException, Unsound {
        var copied = chart.backups(key).copy(chart.path(), standing, at, generation);
        var look = chart.lookedAt();
        try {
            copied.restore(look.path());
            read(look, standing);
        } finally {
            look.delete();
        }
        copied.confirm();
        var journal = chart.journals(key).begin(generation, standing);
        prune();
        return journal;
    }

    private void read(ChartFile look, Standing standing) throws IOException, Unsound {
        if (!(look.checked(key, new Errand.Look()) instanceof Checked.Whole whole)
                || !whole.standing().equals(standing)) {
            throw new Unsound("a backup");
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
