package enthesis.storage.chart;

import enthesis.storage.chart.Opened.Reason;
import enthesis.storage.key.MasterKey;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/// The file a chart is in. H2 itself would open an empty or cut file as a new, empty database: so it is looked at first
/// (reliability.md 0.1, finding 7).
record ChartFile(Path path) {
    static final String ENDING = ".mv.db";
    private static final String MAGIC = "H2encrypt\n";
    private static final int SMALLEST = 16 * 1024;
    private static final String SETTINGS = ";WRITE_DELAY=0;REUSE_SPACE=FALSE;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1"
            + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;MAX_COMPACT_TIME=0;AUTO_COMPACT_FILL_RATE=0"
            + ";LOCK_TIMEOUT=10000";

    static ChartFile in(Path folder) {
        return new ChartFile(folder.toAbsolutePath().resolve("chart" + ENDING));
    }

    /// The name under which a chart is made until it is whole.
    static ChartFile unfinishedIn(Path folder) {
        return new ChartFile(folder.toAbsolutePath().resolve("chart-unfinished" + ENDING));
    }

    boolean present() {
        return Files.exists(path, java.nio.file.LinkOption.NOFOLLOW_LINKS);
    }

    /// Why this file must not be given to the database; empty when it may.
    Optional<Reason> refusal() {
        if (path.toString().indexOf(';') >= 0) {
            return Optional.of(Reason.FOLDER_NAME);
        }
        if (!Files.exists(path)) {
            return Optional.of(Reason.MISSING);
        }
        try (var channel = Files.newInputStream(path)) {
            return judged(Files.size(path), channel.readNBytes(MAGIC.length()));
        } catch (IOException e) {
            return Optional.of(Reason.FOREIGN);
        }
    }

    private static Optional<Reason> judged(long size, byte[] start) {
        if (size == 0) {
            return Optional.of(Reason.EMPTY);
        }
        if (!new String(start, StandardCharsets.ISO_8859_1).equals(MAGIC.substring(0, start.length))) {
            return Optional.of(Reason.FOREIGN);
        }
        return size < SMALLEST ? Optional.of(Reason.TRUNCATED) : Optional.empty();
    }

    /// A file with these tables, that only its owner may read: H2 would make one that everybody may.
    void lay(byte[] tables) throws IOException {
        Files.deleteIfExists(path);
        Files.createFile(path);
        close();
        Files.write(path, tables);
    }

    private void close() throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        }
    }

    long length() {
        return path.toFile().length();
    }

    Seal seal(MasterKey key) {
        return new Seal(sealPath(), key);
    }

    private Path sealPath() {
        var name = path.getFileName().toString();
        return path.resolveSibling(name.substring(0, name.length() - ENDING.length()) + ".seal");
    }

    /// A copy to look at, beside it; deleted by whoever asked for it.
    ChartFile copied() throws IOException {
        var copy = new ChartFile(path.resolveSibling("chart-looked-at" + ENDING));
        Files.copy(path, copy.path, StandardCopyOption.REPLACE_EXISTING);
        return copy;
    }

    void force() throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Its seal first: a chart is never without one.
    void renameTo(ChartFile other) throws IOException {
        Files.move(sealPath(), other.sealPath(), StandardCopyOption.ATOMIC_MOVE);
        Files.move(path, other.path, StandardCopyOption.ATOMIC_MOVE);
        try (var folder = FileChannel.open(other.path.getParent())) {
            folder.force(true);
        } catch (IOException e) {
            return; // Windows cannot force a folder; its rename is journalled.
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    /// How OWNER, always first, opens it; the settings and their reasons are in reliability.md C.2 and journal.md 3.
    String url(boolean existing) {
        return base(existing) + SETTINGS;
    }

    /// How OWNER opens what is laid out in memory, encrypted as it will be on the disk.
    static String urlInMemory(String name) {
        return "jdbc:h2:" + name + ";CIPHER=AES" + SETTINGS;
    }

    /// How APP joins what OWNER has opened: settings of the database are not its to make.
    String urlToJoin() {
        return base(true) + ";LOCK_TIMEOUT=10000";
    }

    private String base(boolean existing) {
        var file = path.toString();
        return "jdbc:h2:file:" + file.substring(0, file.length() - ENDING.length()) + ";CIPHER=AES;IFEXISTS="
                + (existing ? "TRUE" : "FALSE");
    }
}
