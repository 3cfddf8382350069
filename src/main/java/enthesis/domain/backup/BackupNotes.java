package enthesis.domain.backup;

import java.time.Instant;
import java.util.Optional;

/// What is remembered of the backups from one start to the next: the number of the newest one that was ever confirmed
/// (0 for none), what did not work since, the last rehearsal, and the second place.
public record BackupNotes(int newest, Optional<Failed> failed, Optional<Rehearsal> rehearsal, Optional<Second> second) {
    public static final BackupNotes NOTHING = new BackupNotes(0, Optional.empty(), Optional.empty(),
            Optional.empty());

    /// No backup has succeeded since.
    public record Failed(Instant at, BackupTrouble why) {}

    /// The backup that was restored for a try, and what was wrong with it; empty when it was whole.
    public record Rehearsal(Instant at, int number, Optional<BackupTrouble> trouble) {}

    /// The folder elsewhere that copies go to: since when, the newest copy that lies there, and what kept the last one
    /// from getting there.
    public record Second(String folder, Instant chosen, Optional<Instant> copied, Optional<BackupTrouble> trouble) {}

    public BackupNotes made(int number) {
        return new BackupNotes(number, Optional.empty(), rehearsal, second);
    }

    /// A grave trouble is not covered by a smaller one.
    public BackupNotes failing(Instant at, BackupTrouble why) {
        boolean stays = failed.filter(before -> before.why().grave() && !why.grave()).isPresent();
        return stays ? this : new BackupNotes(newest, Optional.of(new Failed(at, why)), rehearsal, second);
    }

    public BackupNotes rehearsed(Rehearsal last) {
        return new BackupNotes(newest, failed, Optional.of(last), second);
    }

    public BackupNotes copying(Optional<Second> now) {
        return new BackupNotes(newest, failed, rehearsal, now);
    }
}
