package enthesis.storage.chart;

import enthesis.storage.backup.Backups;
import enthesis.storage.backup.Wanted;
import enthesis.storage.chart.Opened.Reason;
import enthesis.storage.cipher.EncryptedPath;
import enthesis.storage.file.Disk;
import enthesis.storage.file.Fingerprint;
import enthesis.storage.file.Hindrance;
import enthesis.storage.file.Summing;
import enthesis.storage.journal.Journals;
import enthesis.storage.journal.Seal;
import enthesis.storage.journal.Standing;
import enthesis.storage.key.MasterKey;
import enthesis.storage.recovery.Progress;
import enthesis.storage.recovery.Step;
import enthesis.storage.recovery.Unsound;
import enthesis.storage.trail.Trail;
import enthesis.storage.transcript.Transcripts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// The file a chart is in. H2 itself would open an empty or cut file as a new, empty database: so it is looked at first
/// (reliability.md 0.1, finding 7).
record ChartFile(Disk disk, Path path, Checker checker, Sums sums) {
    static final String ENDING = ".mv.db";
    private static final String MAGIC = "H2encrypt\n";
    private static final int SMALLEST = 16 * 1024;
    private static final String SETTINGS = ";WRITE_DELAY=0;REUSE_SPACE=FALSE;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1"
            + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;MAX_COMPACT_TIME=0;AUTO_COMPACT_FILL_RATE=0"
            + ";LOCK_TIMEOUT=10000;PAGE_SIZE=4096;QUERY_CACHE_SIZE=200;MAX_MEMORY_ROWS=" + Integer.MAX_VALUE;
    /// What a chart takes while it is made.
    private static final long ROOM = 1 << 20;

    /// Read whole in this program, telling nobody.
    ChartFile(Disk disk, Path path) {
        this(disk, path, new CheckerHere(Progress.NOBODY));
    }

    ChartFile(Disk disk, Path path, Checker checker) {
        this(disk, path, checker, Sums.PLAIN);
    }

    boolean present() {
        return disk.exists(path);
    }

    /// Why this file must not be given to the database; empty when it may.
    Optional<Reason> refusal() {
        if (path.toString().indexOf(';') >= 0) {
            return Optional.of(Reason.FOLDER_NAME);
        }
        try {
            return judged(disk.size(path), disk.head(path, MAGIC.length()));
        } catch (NoSuchFileException e) {
            return Optional.of(Reason.MISSING);
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
        disk.write(path, tables);
    }

    long length() throws IOException {
        return disk.size(path);
    }

    Seal seal(MasterKey key) {
        return new Seal(disk, sealPath(), key);
    }

    /// Says in both seals that the file, closed as it is, ends there.
    void sealed(MasterKey key, Trail.End end, int generation) throws IOException {
        var mark = new Seal.Mark(end, length(), Summing.of(disk, path, Summing.Told.NOBODY), generation);
        seal(key).write(mark);
        if (generation > 0) {
            secondSeal(key).write(mark);
        }
    }

    /// Whether it is bit by bit what was closed. Before files were summed up in pieces, the seal had the digest of
    /// the whole.
    boolean isAsClosed(Seal.Mark mark) throws IOException {
        return present() && length() == mark.length()
                && (Summing.isOne(mark.sum()) ? sums.of(this) : Fingerprint.of(disk, path)).equals(mark.sum());
    }

    /// The same once more, beside the backups.
    Seal secondSeal(MasterKey key) {
        return new Seal(disk, folder().resolve("backups").resolve("chart.seal"), key);
    }

    /// It will have to be read whole, as soon as it is known what for.
    void prepare() {
        checker.prepare();
    }

    /// It is open, or refused.
    void rest() {
        checker.rest();
    }

    /// What comes of reading it whole; nobody has it open.
    Checked checked(MasterKey key, Errand errand) throws IOException {
        return checker.check(this, key, errand);
    }

    /// Reads a restored copy whole.
    ///
    /// @throws Unsound
    ///             if it is not exactly what `standing` says
    void hold(MasterKey key, Standing standing, Wanted wanted) throws IOException, Unsound {
        if (!(looked(key, wanted) instanceof Checked.Whole whole) || !whole.standing().equals(standing)) {
            wanted.still();
            throw new Unsound("a copy");
        }
    }

    private Checked looked(MasterKey key, Wanted wanted) throws IOException {
        try {
            return checker.telling(step -> ask(wanted, step)).check(this, key, new Errand.Look());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void ask(Wanted wanted, Step step) {
        try {
            wanted.still();
        } catch (Wanted.Stopped e) {
            throw new UncheckedIOException(e);
        }
        wanted.done(step.share());
    }

    Journals journals(MasterKey key) {
        return new Journals(disk, folder(), key);
    }

    Backups backups(MasterKey key) {
        return new Backups(disk, folder(), key);
    }

    Transcripts transcripts(MasterKey key) {
        return new Transcripts(disk, folder(), key);
    }

    private Path folder() {
        return path.resolveSibling("");
    }

    private Path sealPath() {
        var name = path.getFileName().toString();
        return path.resolveSibling(name.substring(0, name.length() - ENDING.length()) + ".seal");
    }

    /// A copy to look at, beside it; deleted by whoever asked for it.
    ChartFile copied() throws IOException {
        return copiedTo(lookedAt());
    }

    /// The name of such a copy.
    ChartFile lookedAt() {
        return new ChartFile(disk, path.resolveSibling("chart-looked-at" + ENDING), checker);
    }

    /// A copy under the name of another; not forced to the disk.
    ChartFile copiedTo(ChartFile copy) throws IOException {
        disk.copy(path, copy.path);
        return copy;
    }

    /// The name under which a chart is made, or made anew, until it is whole.
    ChartFile unfinished() {
        return new ChartFile(disk, path.resolveSibling("chart-unfinished" + ENDING), checker);
    }

    /// The name under which a chart stays as it was until its first backup holds it.
    ChartFile untouched() {
        return new ChartFile(disk, path.resolveSibling("chart-untouched" + ENDING), checker);
    }

    /// Forces it to the disk and gives it the name of another; of its seal it says nothing.
    void forcedTo(ChartFile other) throws IOException {
        disk.force(path);
        disk.move(path, other.path);
    }

    /// Its seal first: a chart is never without the one it was closed with.
    void renameTo(ChartFile other) throws IOException {
        disk.move(sealPath(), other.sealPath());
        disk.move(path, other.path);
    }

    void delete() throws IOException {
        disk.delete(path);
    }

    /// With its seal and what H2 would have compacted it into.
    void forget() throws IOException {
        disk.delete(sealPath());
        for (var ending : new String[]{"", ".newFile", ".tempFile"}) {
            disk.delete(path.resolveSibling(path.getFileName() + ending));
        }
    }

    /// Whether something could not be written for want of room or right.
    boolean isHindered(Exception failure) {
        return hindrance(failure) != Reason.FAILED;
    }

    /// Why nothing could be written, where what was thrown says that it was for want of room or right: then no file is
    /// a damaged one.
    Optional<Reason> diskSaid(Exception failure) {
        var said = Hindrance.of(failure, path.resolveSibling(""), -1);
        return said == Hindrance.OTHER ? Optional.empty() : Optional.of(Reason.of(said));
    }

    /// Why nothing could be written here.
    Reason hindrance(Exception failure) {
        return Reason.of(Hindrance.of(failure, path.resolveSibling(""), ROOM));
    }

    /// How OWNER, always first, opens it; the settings and their reasons are in reliability.md C.2 and journal.md 3.
    /// The file is the one that H2 makes with CIPHER=AES, encrypted faster here. H2 does not know that it is encrypted,
    /// and would leave what it sorts in a file in clear: so it sorts in memory, however many rows. Pages are split
    /// early: each save writes those anew that it touches. A screen asks more than the eight queries H2 keeps ready.
    String url(boolean existing, MasterKey key) {
        return base(existing, key) + SETTINGS;
    }

    /// How OWNER opens what is laid out in memory, encrypted as it will be on the disk.
    static String urlInMemory(String name, MasterKey key) {
        return "jdbc:h2:" + encrypted(key) + name + SETTINGS;
    }

    /// How APP joins what OWNER has opened: settings of the database are not its to make.
    String urlToJoin(MasterKey key) {
        return base(true, key) + ";LOCK_TIMEOUT=10000";
    }

    private static String encrypted(MasterKey key) {
        return EncryptedPath.scheme(key.name(), key::filePassword);
    }

    /// By which H2 reaches the file itself.
    String url() {
        return disk.scheme() + path;
    }

    /// Whether anybody waits for it to be read.
    boolean wanted() {
        return checker.wanted();
    }

    /// Writes and forces a little beside it. A disk that takes no writes lets every file look damaged: then it is the
    /// disk that is told, and the file stays where it is.
    ///
    /// @throws IOException
    ///             if the disk does not take it
    void prove() throws IOException {
        var trial = path.resolveSibling("chart-disk-looked-at");
        disk.write(trial, new byte[]{1});
        disk.delete(trial);
    }

    private String base(boolean existing, MasterKey key) {
        var file = path.toString();
        return "jdbc:h2:" + encrypted(key) + disk.scheme() + file.substring(0, file.length() - ENDING.length())
                + ";IFEXISTS=" + (existing ? "TRUE" : "FALSE");
    }
}
