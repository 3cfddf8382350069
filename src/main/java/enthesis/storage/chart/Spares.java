package enthesis.storage.chart;

import enthesis.storage.attachment.SealedFiles;
import enthesis.storage.backup.FileCopies;
import enthesis.storage.backup.Wanted;
import java.io.IOException;

/// The copy of each encrypted file that lies among the backups: no backup of the chart's file holds them, and a bad
/// sector must not take a picture or a signed page with it. On a thread beside the chart's.
///
/// The backup that they follow counts without them: that there is no room, or somebody stops it, is no failure of it,
/// and what is not copied now is copied after the next one.
record Spares(BackupPlace place) {
    /// What stays free beside them and the next backup: they must not take the room of the next saves.
    private static final long ROOM = 8 << 20;

    SealedFiles files() {
        return SealedFiles.spare(place.chart().disk(), place.folder(), place.key());
    }

    /// Copies those that are not there yet, as far as there is room beside the next backup and its restored copy.
    void take(Wanted wanted) {
        var disk = place.chart().disk();
        var here = new SealedFiles(disk, place.folder(), place.key());
        try {
            new FileCopies(disk, here, files(), 2 * place.chart().length() + ROOM).take(wanted);
        } catch (IOException _) {
            return;
        }
    }
}
