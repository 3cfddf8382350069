package enthesis.storage.extract;

import enthesis.storage.file.Disk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A folder that is written under a hidden name beside its place and gets its own when it is whole: whoever finds it
/// finds all of it. What is added goes to the disk in pieces, so that a big export needs no more memory than a small
/// one. Beside its files lie their checksums, `SHA256SUMS`, as `sha256sum -c` takes them.
public final class ExportFolder {
    private static final String UNFINISHED = ".enthesis-export-unfinished";
    private static final int PIECE = 1 << 18;
    private final Disk disk;
    private final Path within;
    private final Path fresh;
    private final Map<String, Piece> waiting = new TreeMap<>();
    private final Set<String> folders = new HashSet<>();

    private ExportFolder(Disk disk, Path within) {
        this.disk = disk;
        this.within = within;
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
        return new ExportFolder(disk, within);
    }

    /// Begins it. What an export left that was cut off is taken away first.
    public void begin() throws IOException {
        discard();
        disk.makeFolder(fresh);
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
        if (piece.bytes.size() > 0 || piece.written == 0) {
            flush(file, piece);
        }
        waiting.remove(file);
        if (!file.equals(Checksums.FILE)) {
            add(Checksums.FILE, Checksums.line(piece.sum.hex(), file).getBytes(StandardCharsets.UTF_8));
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
        return new Checksums(disk, fresh).reading();
    }

    /// Gives it its name, with a number where that is taken.
    public Path done(String name) throws IOException {
        var free = within.resolve(name);
        for (int number = 2; disk.exists(free); number++) {
            free = within.resolve(name + "-" + number);
        }
        disk.move(fresh, free);
        return free;
    }

    /// Gives it exactly this place beside it, where nothing is or an empty folder.
    public Path done(Path place) throws IOException {
        disk.delete(place);
        disk.move(fresh, place);
        return place;
    }

    /// Takes away everything that was written.
    public void discard() throws IOException {
        waiting.clear();
        folders.clear();
        if (disk.exists(fresh)) {
            takeAway(fresh);
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
