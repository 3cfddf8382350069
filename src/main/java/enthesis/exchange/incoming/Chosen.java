package enthesis.exchange.incoming;

import enthesis.domain.extract.ExtractShape;
import enthesis.exchange.incoming.NotTaken.Why;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody chose: a file, an archive, or a folder with all that lies in it. A link anywhere in it, or what is no
/// file, lets all of it be refused. Close it when it is read.
public final class Chosen implements Closeable {
    /// Files in a folder or archive.
    static final int MOST_FILES = 200_000;
    /// One file, as one patient's chart of decades with its scans is.
    static final long MOST_BYTES = 2L << 30;
    private static final int DEEP = 8;
    private static final Set<String> ARCHIVES = Stream.of(ExtractShape.values()).filter(ExtractShape::isArchive)
            .map(ExtractShape::ending).collect(Collectors.toUnmodifiableSet());

    private final List<Piece> pieces;
    private final Closeable held;
    private final long bytes;
    private final AtomicLong read = new AtomicLong();

    private Chosen(List<? extends Piece> pieces, Closeable held, BooleanSupplier off) throws NotTaken {
        if (pieces.isEmpty()) {
            throw new NotTaken(Why.NOTHING, "");
        }
        this.pieces = pieces.stream().<Piece>map(piece -> new Watched(piece, off, read)).toList();
        this.held = held;
        bytes = pieces.stream().mapToLong(Piece::bytes).sum();
    }

    /// `endings` are those of the files that are read in a folder or archive, with their dots; a file chosen by itself
    /// is read whatever its name is.
    ///
    /// @throws NotTaken
    ///             if it holds a link, too much, or nothing
    public static Chosen of(Path path, Set<String> endings) throws IOException {
        return of(path, endings, () -> false);
    }

    /// The same; `off` is asked on the thread that reads, and whatever reads gets `CalledOff` once it says so.
    public static Chosen of(Path path, Set<String> endings, BooleanSupplier off) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return new Chosen(inFolder(path, endings), () -> {}, off);
        }
        var whole = path.toAbsolutePath();
        var file = new OnDisk(Objects.requireNonNullElse(whole.getParent(), whole), whole);
        file.check();
        if (ends(path.getFileName().toString(), ARCHIVES)) {
            var archive = Archive.of(path);
            return new Chosen(archive.pieces(endings), archive, off);
        }
        return new Chosen(List.of(file), () -> {}, off);
    }

    private static List<OnDisk> inFolder(Path folder, Set<String> endings) throws IOException {
        var files = new ArrayList<OnDisk>();
        try (Stream<Path> walk = Files.walk(folder.toAbsolutePath(), DEEP, new FileVisitOption[0])) {
            for (var path : (Iterable<Path>) walk.sorted(Comparator.comparing(Path::toString))::iterator) {
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    continue;
                }
                var file = new OnDisk(folder.toAbsolutePath(), path);
                file.check();
                if (ends(path.getFileName().toString(), endings)) {
                    files.add(file);
                }
                if (files.size() > MOST_FILES) {
                    throw new NotTaken(Why.TOO_MANY_FILES, folder.getFileName().toString());
                }
            }
        }
        return files;
    }

    static boolean ends(String name, Set<String> endings) {
        var lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(lower::endsWith);
    }

    public List<Piece> pieces() {
        return pieces;
    }

    public long bytes() {
        return bytes;
    }

    /// How much was read of it, all readings together.
    public long read() {
        return read.get();
    }

    @Override
    public void close() throws IOException {
        held.close();
    }

    /// A file below what was chosen.
    private record OnDisk(Path base, Path path) implements Piece {

        void check() throws IOException {
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new NotTaken(Why.NO_FILE, name());
            }
            var is = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (is.isSymbolicLink()) {
                throw new NotTaken(Why.LINK, name());
            }
            if (!is.isRegularFile()) {
                throw new NotTaken(Why.NO_FILE, name());
            }
            if (is.size() > MOST_BYTES) {
                throw new NotTaken(Why.TOO_BIG, name());
            }
            if (!path.toRealPath().startsWith(base.toRealPath())) {
                throw new NotTaken(Why.OUTSIDE, name());
            }
        }

        @Override
        public String name() {
            return base.relativize(path).toString().replace('\\', '/');
        }

        @Override
        public long bytes() {
            try {
                return Files.size(path);
            } catch (IOException _) {
                return 0;
            }
        }

        @Override
        public InputStream open() throws IOException {
            check();
            return new Bounded(Files.newInputStream(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS), name(),
                    MOST_BYTES, Why.TOO_BIG);
        }
    }
}
