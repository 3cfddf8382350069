package enthesis.domain.backup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The backups as they stand now, the newest first, what goes on with them, and how much of that is done, in percent.
public record BackupNow(List<Line> lines, BackupNotes notes, Doing doing, int percent) {
    public static final BackupNow UNKNOWN = new BackupNow(List.of(), BackupNotes.NOTHING, Doing.NOTHING, 0);

    public BackupNow {
        lines = List.copyOf(lines);
    }

    /// One backup beside the chart: its size in bytes, when it was made (empty when it can't be read), and whether a
    /// copy lies at the second place.
    public record Line(int number, long bytes, Optional<Instant> at, boolean elsewhere) {}

    /// What goes on beside the chart; one thing at a time.
    public enum Doing {
        NOTHING, BACKING_UP, REHEARSING, WRITING_OUT
    }

    /// Begins something, or nothing.
    public BackupNow doing(Doing now) {
        return new BackupNow(lines, notes, now, 0);
    }

    /// The same with what goes on in the other.
    public BackupNow goingOn(BackupNow other) {
        return new BackupNow(lines, notes, other.doing, other.percent);
    }

    /// So much of what goes on is done.
    public BackupNow at(int done) {
        return new BackupNow(lines, notes, doing, done);
    }

    /// When the newest one that can be read was made.
    public Optional<Instant> newest() {
        return lines.stream().map(Line::at).flatMap(Optional::stream).findFirst();
    }
}
