package enthesis.storage.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The disk of this machine. Writing uses plain file descriptors, not channels, so that an interrupted thread cannot
/// close a file in the middle of a write.
public final class LocalDisk implements Disk {
    private final Set<Path> held = ConcurrentHashMap.newKeySet();

    @Override
    public boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public long size(Path file) throws IOException {
        return Files.size(file);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    @Override
    public byte[] head(Path file, int bytes) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(bytes);
        }
    }

    @Override
    public void write(Path file, byte[] whole) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        try {
            Rights.makeFile(fresh);
            put(fresh, 0, whole);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            forget(fresh);
            throw Fullness.of(e, folderOf(file), whole.length);
        }
        forceFolder(folderOf(file));
    }

    @Override
    public void append(Path file, long at, byte[] bytes) throws IOException {
        try {
            put(file, at, bytes);
        } catch (IOException e) {
            throw Fullness.of(e, folderOf(file), bytes.length);
        }
    }

    private static void put(Path file, long at, byte[] bytes) throws IOException {
        if (!Files.exists(file)) {
            throw new java.nio.file.NoSuchFileException(file.getFileName().toString());
        }
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            out.seek(at);
            out.write(bytes);
            out.getFD().sync();
        }
    }

    private static void forget(Path fresh) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException _) {
            // the next write of this file begins by deleting it
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(folderOf(to));
    }

    @Override
    public void delete(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            forceFolder(folderOf(file));
        }
    }

    @Override
    public List<String> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        Rights.makeFolder(folder);
    }

    @Override
    public void close(Path folder) throws IOException {
        Rights.close(folder);
    }

    @Override
    public long free(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    @Override
    public Optional<Closeable> hold(Path file) throws IOException {
        if (!held.add(file)) {
            return Optional.empty();
        }
        var taken = lock(file);
        if (taken.isEmpty()) {
            held.remove(file);
        }
        return taken.map(channel -> () -> {
            channel.close();
            held.remove(file);
        });
    }

    private static Optional<Closeable> lock(Path file) throws IOException {
        if (!Files.exists(file)) {
            Rights.makeFileUnlessThere(file);
        }
        var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException _) {
            // held within this program: the same answer
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    private static Path folderOf(Path file) {
        var folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    /// Makes names in a folder durable. Windows does this by itself, and cannot open a folder.
    private static void forceFolder(Path folder) throws IOException {
        if (!Rights.posix(folder)) {
            return;
        }
        boolean interrupted = Thread.interrupted();
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (ClosedByInterruptException _) {
            interrupted = true;
            Thread.interrupted();
            forceFolder(folder);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
