package enthesis.storage.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The disk of this machine. Writing uses plain file descriptors, not channels, so that an interrupted thread cannot
/// close a file in the middle of a write.
public final class LocalDisk implements Disk {
    private final HeldFiles held = new HeldFiles();

    @Override
    public boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public boolean regular(Path file) {
        return Files.isRegularFile(file);
    }

    @Override
    public long size(Path file) throws IOException {
        return Files.size(file);
    }

    @Override
    public String stamp(Path file) throws IOException {
        var about = Files.readAttributes(file, BasicFileAttributes.class);
        return about.fileKey() + " " + about.size() + " " + about.lastModifiedTime().to(TimeUnit.NANOSECONDS);
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
    public byte[] part(Path file, long at, int bytes) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var part = new byte[(int) Math.max(0, Math.min(bytes, in.length() - at))];
            in.seek(at);
            in.readFully(part);
            return part;
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

    @Override
    public void force(Path file) throws IOException {
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            out.getFD().sync();
        }
    }

    private static void put(Path file, long at, byte[] bytes) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.getFileName().toString());
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
    public void copy(Path from, Path to) throws IOException {
        long wanted = Files.size(from);
        Files.deleteIfExists(to);
        try {
            Rights.makeFile(to);
            try (var out = Files.newOutputStream(to)) {
                Files.copy(from, out);
            }
        } catch (IOException e) {
            forget(to);
            throw Fullness.of(e, folderOf(to), wanted);
        }
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
        var fresh = Stream.iterate(folder.toAbsolutePath(), Objects::nonNull, Path::getParent)
                .takeWhile(one -> !Files.exists(one)).toList();
        try {
            Rights.makeFolder(folder);
            for (var one : fresh.reversed()) {
                forceFolder(folderOf(one)); // its name too is there after a power cut
            }
        } catch (IOException e) {
            throw Fullness.of(e, folder, 0);
        }
    }

    @Override
    public void close(Path path) throws IOException {
        Rights.close(path);
    }

    @Override
    public long free(Path folder) throws IOException {
        long free = folder.toFile().getUsableSpace(); // asked at every save: one call of the system, not a file read
        if (free == 0 && !Files.exists(folder)) {
            throw new NoSuchFileException(folder.getFileName().toString());
        }
        return free;
    }

    @Override
    public Optional<Closeable> hold(Path file) throws IOException {
        return held.hold(file);
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
