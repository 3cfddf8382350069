package enthesis.storage.chart;

import static enthesis.storage.jooq.Tables.ATTACHMENT;

import enthesis.domain.backup.BackupNotes.FilesRead;
import enthesis.storage.attachment.SealedFiles;
import enthesis.storage.attachment.Sha256;
import enthesis.storage.backup.Wanted;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Reads the encrypted files that a chart names, one by one: a sector that has gone bad under a picture or a signed
/// page is found before somebody wants to see it. What is missing or damaged here comes back from the second place, and
/// what is damaged there from here. On a thread beside the chart's.
record FilesTrial(BackupPlace place, Elsewhere elsewhere) {

    /// Those that a restored copy of the chart names, which was read whole.
    List<Sha256> named(ChartFile look) throws SQLException {
        var owner = Door.enter(look, place.key());
        try {
            return Door.jooq(owner).select(ATTACHMENT.SHA256).from(ATTACHMENT).orderBy(ATTACHMENT.SHA256)
                    .fetch(row -> new Sha256(row.value1()));
        } finally {
            Door.letGo(owner);
        }
    }

    FilesRead read(List<Sha256> names, Wanted wanted) throws Wanted.Stopped {
        var here = new SealedFiles(place.chart().disk(), place.folder(), place.key());
        var there = elsewhere.files();
        int mended = 0;
        int lost = 0;
        int done = 0;
        for (var name : names) {
            wanted.still();
            wanted.done((double) done++ / names.size());
            var whole = here.readable(name);
            if (whole.isPresent()) {
                renew(there, name, whole.get());
            } else if (fetched(here, there, name)) {
                mended++;
            } else {
                lost++;
            }
        }
        return new FilesRead(place.time(), names.size(), mended, lost);
    }

    private static boolean fetched(SealedFiles here, Optional<SealedFiles> there, Sha256 name) {
        var copy = there.flatMap(one -> one.readable(name));
        return copy.isPresent() && kept(here, name, copy.get());
    }

    /// One that is not there yet comes with the next backup.
    private static void renew(Optional<SealedFiles> there, Sha256 name, byte[] whole) {
        if (there.isPresent() && there.get().has(name) && there.get().readable(name).isEmpty()) {
            kept(there.get(), name, whole);
        }
    }

    private static boolean kept(SealedFiles files, Sha256 name, byte[] bytes) {
        try {
            files.keep(name, bytes);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
