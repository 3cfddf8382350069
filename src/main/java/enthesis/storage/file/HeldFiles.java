package enthesis.storage.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The files this program holds for itself. A file held already is not even opened a second time: closing that second
/// opening would let go of the first.
final class HeldFiles {
    private final Set<Path> held = ConcurrentHashMap.newKeySet();

    Optional<Closeable> hold(Path file) throws IOException {
        if (!held.add(file)) {
            return Optional.empty();
        }
        Optional<FileChannel> channel = Optional.empty();
        try {
            channel = lock(file);
        } finally {
            if (channel.isEmpty()) {
                held.remove(file);
            }
        }
        return channel.map(open -> () -> release(file, open));
    }

    private void release(Path file, FileChannel channel) throws IOException {
        if (channel.isOpen()) {
            channel.close();
            held.remove(file);
        }
    }

    private Optional<FileChannel> lock(Path file) throws IOException {
        if (!Files.exists(file)) {
            Rights.makeFileUnlessThere(file);
        }
        var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        if (locked(channel)) {
            return Optional.of(channel);
        }
        channel.close();
        return Optional.empty();
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }
}
