package enthesis.storage.place;

import enthesis.storage.file.Disk;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the code of others puts its temporary files: printing lays a whole note there. Open to nobody else, and
/// emptied at the start and at the end, so that what a killed program left is gone with the next start.
///
/// The JVM learns the place before the program runs and never again, so it is named at the start (`java.io.tmpdir`).
/// Only a folder of this name is ever emptied.
public final class TemporaryFolder implements Closeable {
    static final String NAME = "enthesis-tmp";
    private static final String HELD = ".held";

    private final Path path;
    private final Closeable held;

    private TemporaryFolder(Path path, Closeable held) {
        this.path = path;
        this.held = held;
    }

    /// Makes, closes to others and empties the folder. Empty if it is not ours: the machine's own, or held by another
    /// window of this program.
    public static Optional<TemporaryFolder> take(Disk disk, Path place) throws IOException {
        var path = place.toAbsolutePath().normalize();
        if (!path.endsWith(NAME)) {
            return Optional.empty();
        }
        disk.makeFolder(path);
        disk.close(path);
        var held = disk.hold(path.resolve(HELD));
        if (held.isEmpty()) {
            return Optional.empty();
        }
        var taken = new TemporaryFolder(path, held.get());
        taken.empty();
        return Optional.of(taken);
    }

    private void empty() throws IOException {
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
                if (!file.equals(path.resolve(HELD))) {
                    Files.deleteIfExists(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder,
                    @Nullable IOException failed) throws IOException {
                if (!folder.equals(path)) {
                    Files.deleteIfExists(folder);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /// Empties it once more and lets go of it.
    @Override
    public void close() throws IOException {
        try {
            empty();
        } finally {
            held.close();
        }
    }
}
