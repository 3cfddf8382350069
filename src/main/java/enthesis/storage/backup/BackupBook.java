package enthesis.storage.backup;

import enthesis.domain.backup.BackupNotes;
import enthesis.domain.backup.BackupTrouble;
import enthesis.storage.cipher.AesGcm;
import enthesis.storage.file.Disk;
import enthesis.storage.key.MasterKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What is remembered of the backups, in the file `notes` among them, encrypted and authenticated. A book that is
/// missing or can't be read is an empty one: it forgets, and never keeps anything from being backed up. Used by the
/// chart's thread and the one of the backups.
public final class BackupBook {
    private static final byte[] ABOUT = "backup-notes|1".getBytes(StandardCharsets.US_ASCII);
    static final String NEVER = "";

    private final Disk disk;
    private final Path folder;
    private final byte[] key;
    private BackupNotes now;

    public BackupBook(Disk disk, Path data, MasterKey key) {
        this.disk = disk;
        this.folder = data.resolve("backups");
        this.key = key.lend("backup-notes");
        this.now = read();
    }

    public synchronized BackupNotes now() {
        return now;
    }

    /// Remembers it; on the disk where that can be written to, else until the end of the program.
    public synchronized BackupNotes change(UnaryOperator<BackupNotes> change) {
        var next = change.apply(now);
        if (!next.equals(now)) {
            now = next;
            write();
        }
        return now;
    }

    private void write() {
        try {
            disk.makeFolder(folder);
            disk.write(path(), AesGcm.seal(key, bytes(now), ABOUT));
        } catch (IOException _) {
            return; // a full disk is just what there may be to remember
        }
    }

    private Path path() {
        return folder.resolve("notes");
    }

    private BackupNotes read() {
        try {
            return disk.exists(path())
                    ? AesGcm.open(key, disk.read(path()), ABOUT).map(BackupBook::notes).orElse(BackupNotes.NOTHING)
                    : BackupNotes.NOTHING;
        } catch (IOException _) {
            return BackupNotes.NOTHING;
        }
    }

    private static byte[] bytes(BackupNotes notes) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(notes.newest());
            out.writeUTF(notes.failed().map(one -> one.at().toString()).orElse(NEVER));
            out.writeUTF(trouble(notes.failed().map(BackupNotes.Failed::why)));
            out.writeUTF(notes.rehearsal().map(one -> one.at().toString()).orElse(NEVER));
            out.writeInt(notes.rehearsal().map(BackupNotes.Rehearsal::number).orElse(0));
            out.writeUTF(trouble(notes.rehearsal().flatMap(BackupNotes.Rehearsal::trouble)));
            out.writeUTF(notes.second().map(BackupNotes.Second::folder).orElse(NEVER));
            out.writeUTF(notes.second().map(one -> one.chosen().toString()).orElse(NEVER));
            out.writeUTF(notes.second().flatMap(BackupNotes.Second::copied).map(Instant::toString).orElse(NEVER));
            out.writeUTF(trouble(notes.second().flatMap(BackupNotes.Second::trouble)));
            WrittenLine.write(out, notes.writtenOut());
            FilesLine.write(out, notes.files());
        } catch (IOException e) {
            throw new IllegalStateException("memory takes every byte", e);
        }
        return bytes.toByteArray();
    }

    static String trouble(Optional<BackupTrouble> why) {
        return why.map(Enum::name).orElse(NEVER);
    }

    private static BackupNotes notes(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int newest = in.readInt();
            var failed = moment(in);
            var why = trouble(in);
            var rehearsed = moment(in);
            int number = in.readInt();
            var wrong = trouble(in);
            var folder = in.readUTF();
            var chosen = moment(in);
            var copied = moment(in);
            var away = trouble(in);
            return new BackupNotes(newest,
                    failed.map(at -> new BackupNotes.Failed(at, why.orElse(BackupTrouble.FAILED))),
                    rehearsed.map(at -> new BackupNotes.Rehearsal(at, number, wrong)),
                    chosen.map(at -> new BackupNotes.Second(folder, at, copied, away)), WrittenLine.read(in),
                    FilesLine.read(in));
        } catch (IOException | RuntimeException _) {
            return BackupNotes.NOTHING;
        }
    }

    static Optional<Instant> moment(DataInputStream in) throws IOException {
        var text = in.readUTF();
        return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
    }

    static Optional<BackupTrouble> trouble(DataInputStream in) throws IOException {
        var name = in.readUTF();
        return name.isEmpty() ? Optional.empty() : Optional.of(BackupTrouble.valueOf(name));
    }
}
