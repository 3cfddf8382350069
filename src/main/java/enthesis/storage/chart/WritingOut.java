package enthesis.storage.chart;

import enthesis.domain.backup.BackupNotes.WrittenOut;
import enthesis.domain.backup.BackupTrouble;
import enthesis.storage.backup.Backup;
import enthesis.storage.backup.Damaged;
import enthesis.storage.backup.Wanted;
import enthesis.storage.file.DiskFull;
import enthesis.storage.recovery.Unsound;
import enthesis.storage.transcript.Transcripts;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;

/// Writes the newest backup out as plain tables, so that the chart itself is not held up by it: put back beside the
/// chart, written, read into an empty chart again, and compared table by table with what the backup's manifest says.
/// Only then it counts. On a thread beside the chart's.
record WritingOut(BackupPlace place) {
    private static final long ROOM = 4 << 20;
    private static final double PUT_BACK = 0.2;
    private static final double WRITTEN = 0.4;
    private static final double FILLED = 0.8;

    /// What is noted of it then.
    WrittenOut done(Wanted wanted) throws IOException {
        int backup = place.book().now().newest();
        try {
            var newest = place.newest().orElseThrow(Damaged::new);
            backup = newest.number();
            var line = new WrittenOut(written(newest, wanted), Optional.of(place.time()), backup, Optional.empty());
            place.book().change(notes -> notes.writtenOut(line));
            return line;
        } catch (Wanted.Stopped e) {
            throw e;
        } catch (IOException | Unsound | SQLException | RuntimeException e) {
            return failed(backup, place.trouble(e));
        }
    }

    /// Reads the newest one bit by bit; what is not as it was written, or gone, is noted.
    void check(Wanted wanted) throws IOException {
        var known = place.book().now().writtenOut().filter(one -> one.number() > 0 && one.failed().isEmpty());
        try {
            if (known.isPresent()) {
                transcripts().read(known.get().number(), wanted);
            }
        } catch (Damaged _) {
            failed(known.orElseThrow().backup(), BackupTrouble.ALTERED);
        }
    }

    private WrittenOut failed(int backup, BackupTrouble why) {
        return place.book().change(notes -> notes.notWrittenOut(place.time(), backup, why)).writtenOut().orElseThrow();
    }

    private Transcripts transcripts() {
        return place.chart().transcripts(place.key());
    }

    private int written(Backup newest, Wanted wanted)
            throws IOException, Unsound, SQLException, FlywayException {
        var look = place.chart().lookedAt();
        roomFor(newest.length());
        var writing = transcripts().begin();
        boolean whole = false;
        try {
            place.backups().restore(newest, look.path(), wanted.part(0, PUT_BACK));
            new PlainTables(look, place.key(), newest.standing()).write(writing, wanted.part(PUT_BACK, WRITTEN));
            look.delete();
            look.lay(Blank.lay(place.key()).file());
            new PlainTables(look, place.key(), newest.standing()).fill(writing.lines(), wanted.part(WRITTEN, FILLED));
            look.hold(place.key(), newest.standing(), wanted.part(FILLED, 1));
            int number = writing.confirm();
            whole = true;
            return number;
        } finally {
            look.delete();
            if (!whole) {
                writing.discard();
            }
        }
    }

    private void roomFor(long length) throws IOException {
        long free = place.chart().disk().free(place.folder());
        if (free < 2 * length + ROOM) {
            throw new DiskFull(free);
        }
    }
}
