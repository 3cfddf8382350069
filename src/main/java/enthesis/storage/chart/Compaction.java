package enthesis.storage.chart;

import enthesis.storage.file.DiskFull;
import enthesis.storage.journal.Standing;
import enthesis.storage.key.MasterKey;
import enthesis.storage.recovery.Unsound;
import enthesis.storage.trail.ChartFault;
import java.io.IOException;
import java.sql.SQLException;

/// Frees a closed chart's file of what is dead in it. Never in the file itself, where a cut would cost it: on a copy,
/// which is read whole and compared with where the journal says the chart stands, forced to the disk, and only then
/// takes the chart's name, its seal first. Cut off anywhere, the chart is the old file or the new one; the seal of the
/// other only makes the next opening read it whole. Only after a verified backup of the same state.
record Compaction(ChartFile chart, MasterKey key) {
    private static final long ROOM = 4 << 20;

    /// Whether the file is a smaller one now; else it is what it was.
    boolean done(Standing standing, int generation) throws IOException {
        var copy = chart.unfinished();
        try {
            roomFor(chart.length());
            chart.copiedTo(copy);
            compacted(copy);
            copy.hold(key, standing, () -> {});
            copy.disk().close(copy.path());
            copy.disk().force(copy.path());
            if (copy.length() >= chart.length()) {
                throw new Unsound("what did not become smaller");
            }
            copy.sealed(key, standing.end(), generation);
            copy.renameTo(chart);
            return true;
        } catch (IOException | SQLException | Unsound | ChartFault _) {
            copy.forget();
            return false;
        }
    }

    private void compacted(ChartFile copy) throws SQLException {
        Door.compact(Door.owner(copy, true, key).getConnection());
    }

    private void roomFor(long length) throws IOException {
        long free = chart.disk().free(chart.path().resolveSibling(""));
        if (free < 2 * length + ROOM) {
            throw new DiskFull(free);
        }
    }
}
