package enthesis.storage.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The one door all our files pass: vault, drafts, reserve, lock, attachments, seal, journal and backups. Faults are
/// injected by wrapping it. What has returned is on the disk, not in a cache. H2's own file alone goes another way: it
/// is reached by `scheme`.
public interface Disk {

    boolean exists(Path file);

    /// Whether an ordinary file stands there, or a link to one: no folder, and nothing that can be read without end.
    boolean regular(Path file);

    /// Its length in bytes.
    ///
    /// @throws java.nio.file.NoSuchFileException
    ///             if there is none
    long size(Path file) throws IOException;

    /// Another one after each change of the file, by whomever, as far as the system can tell: what it is, how long, and
    /// when it was written last.
    String stamp(Path file) throws IOException;

    byte[] read(Path file) throws IOException;

    /// The first `bytes` bytes, fewer if the file is shorter.
    byte[] head(Path file, int bytes) throws IOException;

    /// The bytes from `at` on, at most `bytes` of them; fewer, or none, where the file ends before.
    byte[] part(Path file, long at, int bytes) throws IOException;

    /// Replaces the whole file, or makes it: after any fault it is the old one or the new one. Only its owner may read
    /// it.
    ///
    /// @throws DiskFull
    ///             if there is no room
    void write(Path file, byte[] whole) throws IOException;

    /// Writes `bytes` into an existing file from the byte `at` on. After a fault any part of them may be there.
    ///
    /// @throws DiskFull
    ///             if there is no room
    void append(Path file, long at, byte[] bytes) throws IOException;

    /// Waits until all that was ever written to an existing file is on the disk, whoever wrote it.
    void force(Path file) throws IOException;

    /// Renames within a folder, over what was there.
    void move(Path from, Path to) throws IOException;

    /// Copies a file to look at: over what was there, its owner's alone, not forced to the disk.
    ///
    /// @throws DiskFull
    ///             if there is no room
    void copy(Path from, Path to) throws IOException;

    /// Deletes a file if it is there.
    void delete(Path file) throws IOException;

    /// The names in a folder, sorted; empty if there is no folder.
    List<String> list(Path folder) throws IOException;

    /// Makes a folder and those above it, open to its owner only; an existing one is left as it is.
    void makeFolder(Path folder) throws IOException;

    /// Takes a file or folder away from everybody but its owner, where the system knows such rights.
    void close(Path path) throws IOException;

    /// Bytes that may still be written where `folder` stands.
    long free(Path folder) throws IOException;

    /// The name by which H2 reaches the files of this disk.
    default String scheme() {
        return "file:";
    }

    /// How many bytes this disk writes as a whole: what shares them may be lost together.
    default int block() {
        return 4096;
    }

    /// Holds a file for this program alone until closed or killed; empty if somebody else holds it. The file must not
    /// be opened by any other way: closing it once would let go of it.
    Optional<Closeable> hold(Path file) throws IOException;
}
