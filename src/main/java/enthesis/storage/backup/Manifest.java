package enthesis.storage.backup;

import enthesis.storage.journal.Standing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A backup and the name of its pieces, as bytes.
record Manifest(UUID id, Backup backup) {

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(id.getMostSignificantBits());
            out.writeLong(id.getLeastSignificantBits());
            out.writeInt(backup.number());
            out.writeUTF(backup.at().toString());
            out.writeLong(backup.length());
            out.writeUTF(backup.sha256());
            out.writeInt(backup.generation());
            backup.standing().write(out);
        } catch (IOException e) {
            throw new IllegalStateException("memory takes every byte", e);
        }
        return bytes.toByteArray();
    }

    /// Empty if this program cannot understand it.
    static Optional<Manifest> read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var id = new UUID(in.readLong(), in.readLong());
            int number = in.readInt();
            var at = Instant.parse(in.readUTF());
            long length = in.readLong();
            var sha256 = in.readUTF();
            int generation = in.readInt();
            var standing = Standing.read(in);
            return Optional.of(new Manifest(id, new Backup(number, at, standing, length, sha256, generation)));
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }
}
