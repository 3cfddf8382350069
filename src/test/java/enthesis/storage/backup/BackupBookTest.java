package enthesis.storage.backup;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.backup.BackupNotes;
import enthesis.domain.backup.BackupNotes.FilesRead;
import enthesis.domain.backup.BackupNotes.Rehearsal;
import enthesis.domain.backup.BackupNotes.WrittenOut;
import enthesis.domain.backup.BackupTrouble;
import enthesis.storage.cipher.AesGcm;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.key.MasterKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupBookTest {
    private static final Instant AT = Instant.parse("2026-11-30T08:00:00Z");
    private static final BackupNotes NOTES = BackupNotes.NOTHING.made(12)
            .rehearsed(new Rehearsal(AT, 12, Optional.of(BackupTrouble.FILES_LOST)))
            .writtenOut(new WrittenOut(3, Optional.of(AT), 11, Optional.empty()));
    private static final FilesRead READ = new FilesRead(AT.plusSeconds(9), 431, 2, 1);

    private final MasterKey key = MasterKey.fresh();

    @TempDir
    Path folder;

    private BackupBook book() {
        return new BackupBook(new LocalDisk(), folder, key);
    }

    @Test
    void whatIsRememberedIsThereAfterAnotherStart() {
        book().change(_ -> NOTES);
        assertThat(book().now()).isEqualTo(NOTES);
        book().change(notes -> notes.read(READ));
        assertThat(book().now()).isEqualTo(NOTES.read(READ));
    }

    /// It ends before what its version did not know.
    @Test
    void theBookOfAnEarlierVersionIsRead() throws IOException {
        book().change(_ -> NOTES.read(READ));
        var sealing = key.lend("backup-notes");
        var about = "backup-notes|1".getBytes(StandardCharsets.US_ASCII);
        var path = folder.resolve("backups").resolve("notes");
        var all = AesGcm.open(sealing, Files.readAllBytes(path), about).orElseThrow();
        int files = 2 + READ.at().toString().length() + 3 * Integer.BYTES;
        Files.write(path, AesGcm.seal(sealing, Arrays.copyOf(all, all.length - files), about));
        assertThat(book().now()).isEqualTo(NOTES);
    }
}
