package enthesis.storage.attachment;

import static enthesis.storage.jooq.Tables.ATTACHMENT;

import enthesis.domain.entry.Choices;
import enthesis.domain.value.PersonId;
import enthesis.storage.file.Disk;
import enthesis.storage.key.MasterKey;
import enthesis.storage.trail.Write;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jooq.DSLContext;

/// The encrypted files beside the chart. A file is on the disk before its row commits; a file without a row is what is
/// left of a write that failed, and harms nobody.
public final class Attachments {
    private final SealedFiles files;
    private final SealedFiles spare;
    private final Write write;

    /// @param data
    ///            the data folder; the files are in its folder `attachments`
    public Attachments(Disk disk, Path data, MasterKey key, Write write) {
        this.files = new SealedFiles(disk, data, key);
        this.spare = SealedFiles.spare(disk, data, key);
        this.write = write;
    }

    /// Writes the file; returns when it is on the disk. The row follows with `enter`.
    public Sha256 store(byte[] bytes) throws IOException {
        var name = Sha256.of(bytes);
        if (!files.has(name) || files.open(name).isEmpty()) {
            files.keep(name, bytes);
        }
        return name;
    }

    /// The row that names a stored file, within a write.
    public void enter(DSLContext db, Sha256 name, Kind kind, long length, PersonId who) {
        if (!db.fetchExists(ATTACHMENT, ATTACHMENT.SHA256.eq(name.hex()))) {
            db.newRecord(ATTACHMENT)
                    .setSha256(name.hex())
                    .setKind(Choices.text(kind))
                    .setLength(length)
                    .setAddedBy(who.value())
                    .setAt(write.clock().instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                    .insert();
        }
    }

    /// The bytes of an attachment; empty when its file is missing or not what was stored, and so is the copy of it
    /// among the backups. Where that is whole, the rehearsal puts it back.
    ///
    /// @throws IOException
    ///             if the disk can't read it, nor the copy
    public Optional<byte[]> open(Sha256 name) throws IOException {
        var whole = files.readable(name).or(() -> spare.readable(name));
        return whole.isPresent() ? whole : files.open(name);
    }
}
