package enthesis.domain.backup;

import java.time.Instant;
import java.util.Optional;

/// What is remembered of the backups from one start to the next: the number of the newest one that was ever confirmed
/// (0 for none), what did not work since, the last rehearsal, the second place, the chart written out, and the files
/// that were read.
public record BackupNotes(int newest, Optional<Failed> failed, Optional<Rehearsal> rehearsal, Optional<Second> second,
        Optional<WrittenOut> writtenOut, Optional<FilesRead> files) {
    public static final BackupNotes NOTHING = new BackupNotes(0, Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty());

    /// No backup has succeeded since.
    public record Failed(Instant at, BackupTrouble why) {}

    /// The backup that was restored for a try, and what was wrong with it; empty when it was whole.
    public record Rehearsal(Instant at, int number, Optional<BackupTrouble> trouble) {}

    /// The folder elsewhere that copies go to: since when, the newest copy that lies there, and what kept the last one
    /// from getting there.
    public record Second(String folder, Instant chosen, Optional<Instant> copied, Optional<BackupTrouble> trouble) {}

    /// Whether the second place holds what the chart does not have.
    public boolean beyond() {
        return second.flatMap(Second::trouble).filter(why -> why == BackupTrouble.BEYOND).isPresent();
    }

    /// The second place, with what is wrong there now.
    public BackupNotes troubled(BackupTrouble why) {
        return copying(second.map(one -> new Second(one.folder(), one.chosen(), one.copied(), Optional.of(why))));
    }

    /// The chart written out as plain tables: its number and when the newest whole one was made (0 and empty for none),
    /// the backup that was tried last, and what was wrong since.
    public record WrittenOut(int number, Optional<Instant> whole, int backup, Optional<Failed> failed) {
        static final WrittenOut NEVER = new WrittenOut(0, Optional.empty(), 0, Optional.empty());
    }

    /// The encrypted files beside the chart (pictures, documents, signed pages) when all of them were read last: how
    /// many the chart names; how many were missing or damaged and are whole again, from one of their copies; and how
    /// many are so and nothing has them.
    public record FilesRead(Instant at, int all, int mended, int lost) {}

    public BackupNotes made(int number) {
        return new BackupNotes(number, Optional.empty(), rehearsal, second, writtenOut, files);
    }

    /// A grave trouble is not covered by a smaller one.
    public BackupNotes failing(Instant at, BackupTrouble why) {
        boolean stays = failed.filter(before -> before.why().grave() && !why.grave()).isPresent();
        return stays
                ? this
                : new BackupNotes(newest, Optional.of(new Failed(at, why)), rehearsal, second, writtenOut,
                        files);
    }

    public BackupNotes rehearsed(Rehearsal last) {
        return new BackupNotes(newest, failed, Optional.of(last), second, writtenOut, files);
    }

    public BackupNotes copying(Optional<Second> now) {
        return new BackupNotes(newest, failed, rehearsal, now, writtenOut, files);
    }

    public BackupNotes writtenOut(WrittenOut now) {
        return new BackupNotes(newest, failed, rehearsal, second, Optional.of(now), files);
    }

    public BackupNotes read(FilesRead now) {
        return new BackupNotes(newest, failed, rehearsal, second, writtenOut, Optional.of(now));
    }

    /// Writing out the backup of this number failed, or what was written out can't be read any more.
    public BackupNotes notWrittenOut(Instant at, int backup, BackupTrouble why) {
        var before = writtenOut.orElse(WrittenOut.NEVER);
        return writtenOut(new WrittenOut(before.number(), before.whole(), backup, Optional.of(new Failed(at, why))));
    }
}
