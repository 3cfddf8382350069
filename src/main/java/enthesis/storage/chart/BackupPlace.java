package enthesis.storage.chart;

import enthesis.domain.backup.BackupNotes;
import enthesis.domain.backup.BackupTrouble;
import enthesis.storage.backup.Backup;
import enthesis.storage.backup.BackupBook;
import enthesis.storage.backup.Backups;
import enthesis.storage.backup.Damaged;
import enthesis.storage.file.Hindrance;
import enthesis.storage.key.MasterKey;
import enthesis.storage.recovery.Unsound;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/// Where the backups of an open chart lie, and the book of what became of them.
record BackupPlace(ChartFile chart, MasterKey key, Clock clock, BackupBook book) {

    static BackupPlace of(Opening opening) {
        var file = opening.file();
        return new BackupPlace(file, opening.key(), opening.clock(),
                new BackupBook(file.disk(), file.path().resolveSibling(""), opening.key()));
    }

    Path folder() {
        return chart.path().resolveSibling("");
    }

    Backups backups() {
        return chart.backups(key);
    }

    Instant time() {
        return clock.instant();
    }

    /// The newest one; empty if there never was one.
    ///
    /// @throws Damaged
    ///             if there was a newer one, or it can't be read
    Optional<Backup> newest() throws IOException {
        int known = book.now().newest();
        var found = backups().listed().stream().filter(one -> one.confirmed() || one.number() <= known).findFirst();
        if (found.isEmpty() && known == 0) {
            return Optional.empty();
        }
        var newest = found.filter(one -> one.number() >= known).flatMap(Backups.Listed::backup);
        return Optional.of(newest.orElseThrow(Damaged::new));
    }

    void failed(Exception failure) {
        failed(trouble(failure));
    }

    BackupNotes failed(BackupTrouble why) {
        return book.change(notes -> notes.failing(time(), why));
    }

    BackupTrouble trouble(Exception failure) {
        return switch (failure) {
            case Unsound _ -> BackupTrouble.UNSOUND;
            case Damaged _ -> BackupTrouble.UNREADABLE;
            default -> switch (Hindrance.of(failure, folder(), 0)) {
                case FULL -> BackupTrouble.FULL;
                case READ_ONLY -> BackupTrouble.READ_ONLY;
                case OTHER -> BackupTrouble.FAILED;
            };
        };
    }
}
