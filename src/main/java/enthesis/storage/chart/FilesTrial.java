package enthesis.storage.chart;

import static enthesis.storage.jooq.Tables.ATTACHMENT;

import enthesis.domain.backup.BackupNotes.FilesRead;
import enthesis.storage.attachment.SealedFiles;
import enthesis.storage.attachment.Sha256;
import enthesis.storage.backup.Wanted;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/// Reads the encrypted files that a chart names, one by one: a sector that has gone bad under a picture or a signed
/// page is found before somebody wants to see it. What is missing or damaged comes back from wherever it is whole: here,
/// in the copy among the backups, or in the second place. On a thread beside the chart's.
record FilesTrial(BackupPlace place, Spares spares, Elsewhere elsewhere) {

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
        var copies = Stream.concat(Stream.of(spares.files()), elsewhere.files().stream()).toList();
        int mended = 0;
        int lost = 0;
        int done = 0;
        for (var name : names) {
            wanted.still();
            wanted.done((double) done++ / names.size());
            var whole = here.whole(name);
            if (whole.isPresent()) {
                renew(copies, name, whole.get());
            } else if (fetched(here, copies, name)) {
                mended++;
            } else {
                lost++;
            }
        }
        return new FilesRead(place.time(), names.size(), mended, lost);
    }

    private static boolean fetched(SealedFiles here, List<SealedFiles> copies, Sha256 name) {
        var copy = copies.stream().flatMap(files -> files.whole(name).stream()).findFirst();
        if (copy.isEmpty()) {
            return false;
        }
        renew(copies, name, copy.get());
        return kept(here, name, copy.get());
    }

    /// One that is not there yet comes with the next backup.
    private static void renew(List<SealedFiles> copies, Sha256 name, byte[] whole) {
        copies.stream().filter(files -> files.has(name) && files.whole(name).isEmpty())
                .forEach(files -> kept(files, name, whole));
    }

    private static boolean kept(SealedFiles files, Sha256 name, byte[] sealed) {
        try {
            files.keepSealed(name, sealed);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
