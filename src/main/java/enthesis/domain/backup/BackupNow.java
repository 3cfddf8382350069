package enthesis.domain.backup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The backups as they stand now, the newest first, and what goes on with them.
public record BackupNow(List<Line> lines, BackupNotes notes, Doing doing) {
    public static final BackupNow UNKNOWN = new BackupNow(List.of(), BackupNotes.NOTHING, Doing.NOTHING);

    public BackupNow {
        lines = List.copyOf(lines);
    }

    /// One backup beside the chart: its size in bytes, when it was made (empty when it can't be read), and whether a
    /// copy lies at the second place.
    public record Line(int number, long bytes, Optional<Instant> at, boolean elsewhere) {}

    /// What goes on beside the chart; one thing at a time.
    public enum Doing {
        NOTHING, BACKING_UP, REHEARSING
    }

    public BackupNow doing(Doing now) {
        return new BackupNow(lines, notes, now);
    }

    /// When the newest one that can be read was made.
    public Optional<Instant> newest() {
        return lines.stream().map(Line::at).flatMap(Optional::stream).findFirst();
    }
}
