package enthesis.storage.attachment;

import enthesis.storage.cipher.AesGcm;
import enthesis.storage.file.Disk;
import enthesis.storage.key.MasterKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The folder `attachments` of a data folder, or of a copy of one: encrypted files, each named by the SHA-256 of what
/// is in it.
public final class SealedFiles {
    private final Disk disk;
    private final Path folder;
    private final MasterKey key;

    public SealedFiles(Disk disk, Path data, MasterKey key) {
        this.disk = disk;
        this.folder = data.resolve("attachments");
        this.key = key;
    }

    /// The copies among the backups of a data folder: of the same disk, so they help when a sector has gone bad or a
    /// file is gone, not when the machine is.
    public static SealedFiles spare(Disk disk, Path data, MasterKey key) {
        return new SealedFiles(disk, data.resolve("backups"), key);
    }

    /// All that lie there, whatever is in them.
    public List<Sha256> names() throws IOException {
        return disk.list(folder).stream().flatMap(name -> Sha256.read(name).stream()).toList();
    }

    /// How many bytes are free on the disk.
    public long free() throws IOException {
        return disk.free(Objects.requireNonNull(folder.getParent()));
    }

    /// Whether there is a file of this name, whatever is in it.
    public boolean has(Sha256 name) {
        return disk.exists(path(name));
    }

    /// What is in it; empty when it is missing or not what was kept.
    public Optional<byte[]> open(Sha256 name) throws IOException {
        try {
            return opened(name, disk.read(path(name)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> opened(Sha256 name, byte[] sealed) {
        var cipher = key.derive(MasterKey.ATTACHMENT);
        try {
            return AesGcm.open(cipher, sealed, about(name)).filter(bytes -> Sha256.of(bytes).equals(name));
        } finally {
            Arrays.fill(cipher, (byte) 0);
        }
    }

    /// The same of a disk that may not be able to read it.
    public Optional<byte[]> readable(Sha256 name) {
        try {
            return open(name);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// The file as it is, encrypted, if what is in it is what was kept.
    public Optional<byte[]> whole(Sha256 name) {
        try {
            var sealed = disk.read(path(name));
            return opened(name, sealed).map(_ -> sealed);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Writes it over whatever was there; returns when it is on the disk.
    public void keep(Sha256 name, byte[] bytes) throws IOException {
        keepSealed(name, sealed(name, bytes));
    }

    /// The same of one that is encrypted already, under the same key and name.
    public void keepSealed(Sha256 name, byte[] sealed) throws IOException {
        make();
        disk.write(path(name), sealed);
    }

    /// Makes the folder where it is missing.
    public void make() throws IOException {
        disk.makeFolder(folder);
    }

    private byte[] sealed(Sha256 name, byte[] bytes) {
        var cipher = key.derive(MasterKey.ATTACHMENT);
        try {
            return AesGcm.seal(cipher, bytes, about(name));
        } finally {
            Arrays.fill(cipher, (byte) 0);
        }
    }

    public Path path(Sha256 name) {
        return folder.resolve(name.hex());
    }

    private static byte[] about(Sha256 name) {
        return ("attachment|" + name.hex()).getBytes(StandardCharsets.US_ASCII);
    }
}
