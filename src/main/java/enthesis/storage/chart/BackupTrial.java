package enthesis.storage.chart;

import enthesis.domain.backup.BackupNotes;
import enthesis.domain.backup.BackupNotes.Rehearsal;
import enthesis.domain.backup.BackupTrouble;
import enthesis.storage.backup.Damaged;
import enthesis.storage.backup.Wanted;
import enthesis.storage.recovery.Unsound;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;

/// Tries whether the newest backup could be put back, and whether the files it names are there. On a thread beside
/// the chart's.
record BackupTrial(BackupPlace place, FilesTrial files) {
    /// How much of it the putting back is, and the reading of what was put back.
    private static final double RESTORED = 0.4;
    private static final double READ = 0.8;

    /// Reads it bit by bit; what is damaged or missing is noted.
    BackupNotes read(Wanted wanted) throws IOException {
        try {
            var newest = place.newest();
            if (newest.isPresent()) {
                place.backups().read(newest.get(), wanted);
            }
            return place.book().now();
        } catch (Damaged _) {
            return place.failed(BackupTrouble.UNREADABLE);
        }
    }

    /// Puts it back beside the chart, opens it with the key, compares every table with what its manifest says, and
    /// deletes it again. A backup that is not whole is one that can't be read. Then the files that it names are read.
    Rehearsal rehearse(Wanted wanted) throws IOException {
        var last = tried(wanted);
        place.book().change(notes -> notes.rehearsed(last));
        if (last.trouble().filter(why -> why.grave() && why != BackupTrouble.FILES_LOST).isPresent()) {
            place.failed(BackupTrouble.UNREADABLE);
        }
        return last;
    }

    private Rehearsal tried(Wanted wanted) throws IOException {
        int number = place.book().now().newest();
        var look = place.chart().lookedAt();
        try {
            var newest = place.newest().orElseThrow(Damaged::new);
            number = newest.number();
            place.backups().restore(newest, look.path(), wanted.part(0, RESTORED));
            wanted.still();
            look.hold(place.key(), newest.standing(), wanted.part(RESTORED, READ));
            var read = files.read(files.named(look), wanted.part(READ, 1));
            place.book().change(notes -> notes.read(read));
            return new Rehearsal(place.time(), number,
                    read.lost() > 0 ? Optional.of(BackupTrouble.FILES_LOST) : Optional.empty());
        } catch (Wanted.Stopped e) {
            throw e;
        } catch (SQLException e) {
            throw new IOException("a copy that was read whole does not open");
        } catch (IOException | Unsound e) {
            return new Rehearsal(place.time(), number, Optional.of(place.trouble(e)));
        } finally {
            look.delete();
        }
    }
}
