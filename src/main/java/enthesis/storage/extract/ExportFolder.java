package enthesis.storage.extract;

import enthesis.storage.file.Disk;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A folder that is written under a hidden name beside its place and gets its own when it is whole: whoever finds it
/// finds all of it. What is added goes to the disk in pieces, so that a big export needs no more memory than a small
/// one. Beside its files lie their checksums, `SHA256SUMS`, as `sha256sum -c` takes them. As a zip archive it holds the
/// same files; one that is added piece by piece waits beside it until it is closed.
public final class ExportFolder {
    private static final String UNFINISHED = ".enthesis-export-unfinished";
    private static final String ZIP = ".zip";
    private static final int PIECE = 1 << 18;
    private final Disk disk;
    private final Path within;
    private final Path fresh;
    private final @Nullable LocalDateTime packed;
    private final String ending;
    private @Nullable ExportZip zip;
    private final Map<String, Piece> waiting = new TreeMap<>();
    private final Set<String> folders = new HashSet<>();

    private ExportFolder(Disk disk, Path within, @Nullable LocalDateTime packed, String ending) {
        this.disk = disk;
        this.within = within;
        this.packed = packed;
        this.ending = ending;
        fresh = within.resolve(UNFINISHED);
    }

    /// What of a file is not on the disk yet.
    private static final class Piece {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final Checksum sum = new Checksum();
        private long written;
    }

    /// One within a folder that is there; nothing is written yet.
    public static ExportFolder in(Disk disk, Path within) {
        return new ExportFolder(disk, within, null, "");
    }

    /// One zip archive instead, whose files bear this time and whose name ends so.
    public static ExportFolder packed(Disk disk, Path within, LocalDateTime when, String ending) {
        return new ExportFolder(disk, within, when, ending);
    }

    /// Begins it. What an export left that was cut off is taken away first.
    public void begin() throws IOException {
        discard();
        disk.makeFolder(fresh);
        if (packed != null) {
            zip = ExportZip.at(disk, archive(), packed);
        }
    }

    private Path archive() {
        return within.resolve(UNFINISHED + ZIP);
    }

    /// Adds a file of which this is all.
    public void whole(String file, byte[] bytes) throws IOException {
        var to = zip;
        if (to == null) {
            add(file, bytes);
        } else {
            to.begin(file);
            to.add(bytes);
            to.end();
            var sum = new Checksum();
            sum.add(bytes);
            listed(file, sum);
        }
    }

    private void listed(String file, Checksum sum) throws IOException {
        add(Checksums.FILE, Checksums.line(sum.hex(), file).getBytes(StandardCharsets.UTF_8));
    }

    /// Adds to the end of a file, or begins it; `file` is its way from the folder, with `/` between.
    public void add(String file, byte[] bytes) throws IOException {
        var piece = waiting.computeIfAbsent(file, _ -> new Piece());
        piece.bytes.writeBytes(bytes);
        piece.sum.add(bytes);
        if (piece.bytes.size() >= PIECE) {
            flush(file, piece);
        }
    }

    /// Nothing more is added to these files.
    public void close(String folder) throws IOException {
        for (var file : List.copyOf(waiting.keySet())) {
            if (file.startsWith(folder + "/")) {
                finish(file);
            }
        }
    }

    private void finish(String file) throws IOException {
        var piece = waiting.get(file);
        if (piece == null) {
            return;
        }
        if (zip != null) {
            pack(file, piece, zip);
        } else if (piece.bytes.size() > 0 || piece.written == 0) {
            flush(file, piece);
        }
        waiting.remove(file);
        if (!file.equals(Checksums.FILE)) {
            listed(file, piece.sum);
        }
    }

    /// What is on the disk of it first, which is taken away then.
    private void pack(String file, Piece piece, ExportZip to) throws IOException {
        to.begin(file);
        var path = fresh.resolve(file);
        for (long at = 0; at < piece.written;) {
            var part = disk.part(path, at, PIECE);
            if (part.length == 0) {
                throw new EOFException("shorter than written");
            }
            to.add(part);
            at += part.length;
        }
        to.add(piece.bytes.toByteArray());
        to.end();
        if (piece.written > 0) {
            disk.delete(path);
        }
    }

    private void flush(String file, Piece piece) throws IOException {
        var path = fresh.resolve(file);
        if (piece.written == 0) {
            makeFolder(file);
            disk.write(path, piece.bytes.toByteArray());
        } else {
            disk.append(path, piece.written, piece.bytes.toByteArray());
        }
        piece.written += piece.bytes.size();
        piece.bytes.reset();
    }

    private void makeFolder(String file) throws IOException {
        int slash = file.lastIndexOf('/');
        if (slash > 0 && folders.add(file.substring(0, slash))) {
            disk.makeFolder(fresh.resolve(file.substring(0, slash)));
        }
    }

    /// Everything is written; it is read again before it gets its name.
    public Checksums.Reading written() throws IOException {
        for (var file : List.copyOf(waiting.keySet())) {
            if (!file.equals(Checksums.FILE)) {
                finish(file);
            }
        }
        finish(Checksums.FILE);
        return new Checksums(disk, packed()).reading();
    }

    /// What is whole now.
    private Path packed() throws IOException {
        if (zip == null) {
            return fresh;
        }
        zip.close();
        zip = null;
        takeAway(fresh);
        return archive();
    }

    /// Gives it its name, with a number where that is taken.
    public Path done(String name) throws IOException {
        var free = within.resolve(name + ending);
        for (int number = 2; disk.exists(free); number++) {
            free = within.resolve(name + "-" + number + ending);
        }
        disk.move(finished(), free);
        return free;
    }

    /// Gives it exactly this place beside it, where nothing is or, for a folder, an empty one.
    public Path done(Path place) throws IOException {
        if (packed == null) {
            disk.delete(place);
        } else if (disk.exists(place)) {
            throw new FileAlreadyExistsException(ZIP);
        }
        disk.move(finished(), place);
        return place;
    }

    private Path finished() {
        return packed == null ? fresh : archive();
    }

    /// Takes away everything that was written.
    public void discard() throws IOException {
        waiting.clear();
        folders.clear();
        zip = null;
        for (var left : List.of(fresh, archive())) {
            if (disk.exists(left)) {
                takeAway(left);
            }
        }
    }

    /// A link is taken away itself, never what it leads to.
    private void takeAway(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            for (var one : disk.list(path)) {
                takeAway(path.resolve(one));
            }
        }
        disk.delete(path);
    }
}
