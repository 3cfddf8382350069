package enthesis.storage.extract;

import enthesis.storage.file.Disk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// A folder that is written under another name and gets its own when it is whole: whoever finds it finds all of it.
/// What is added goes to the disk in pieces, so that a big export needs no more memory than a small one.
public final class ExportFolder {
    private static final String UNFINISHED = "enthesis-export-unfinished";
    private static final int PIECE = 1 << 20;
    private final Disk disk;
    private final Path within;
    private final Path fresh;
    private final Map<String, ByteArrayOutputStream> waiting = new TreeMap<>();
    private final Map<String, Long> written = new TreeMap<>();

    private ExportFolder(Disk disk, Path within) {
        this.disk = disk;
        this.within = within;
        fresh = within.resolve(UNFINISHED);
    }

    /// Begins one within a folder that is there. What an export left that was cut off is taken away first.
    public static ExportFolder in(Disk disk, Path within) throws IOException {
        var folder = new ExportFolder(disk, within);
        folder.discard();
        disk.makeFolder(folder.fresh);
        return folder;
    }

    /// Adds to the end of a file, or begins it.
    public void add(String file, byte[] bytes) throws IOException {
        var piece = waiting.computeIfAbsent(file, _ -> new ByteArrayOutputStream());
        piece.writeBytes(bytes);
        if (piece.size() >= PIECE) {
            flush(file, piece);
        }
    }

    private void flush(String file, ByteArrayOutputStream piece) throws IOException {
        var path = fresh.resolve(file);
        var at = written.getOrDefault(file, 0L);
        if (at == 0) {
            disk.write(path, piece.toByteArray());
        } else {
            disk.append(path, at, piece.toByteArray());
        }
        written.put(file, at + piece.size());
        piece.reset();
    }

    /// Gives it its name, with a number where that is taken.
    public Path done(String name) throws IOException {
        for (var one : waiting.entrySet()) {
            if (one.getValue().size() > 0) {
                flush(one.getKey(), one.getValue());
            }
        }
        var free = within.resolve(name);
        for (int number = 2; disk.exists(free); number++) {
            free = within.resolve(name + "-" + number);
        }
        disk.move(fresh, free);
        return free;
    }

    /// Takes away everything that was written.
    public void discard() throws IOException {
        if (!disk.exists(fresh)) {
            return;
        }
        for (var file : disk.list(fresh)) {
            disk.delete(fresh.resolve(file));
        }
        disk.delete(fresh);
        waiting.values().forEach(ByteArrayOutputStream::reset);
    }
}
