package enthesis.storage.cut;

import enthesis.storage.file.Disk;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// A disk in memory, below our own files and below H2's, whose power is cut at the n-th thing that is done to it.
public final class CutDisk implements Disk {
    public static final int WHOLE_BLOCKS = SimFile.BLOCK;
    static final String SCHEME = "cut";

    private static final Map<String, CutDisk> DISKS = new ConcurrentHashMap<>();
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    static {
        CutPath.register();
    }

    private final String root = "/cut-" + NUMBERS.incrementAndGet();
    private final int block;
    private Map<String, SimFile> names = new TreeMap<>();
    private Map<String, SimFile> forcedNames = new TreeMap<>();
    private int done;
    private int cutAt = Integer.MAX_VALUE;
    private String unforced = "/";

    /// `block` is what its files are told that it writes as a whole; in truth it is always 4 KiB.
    public CutDisk(int block) {
        this.block = block;
        DISKS.put(root, this);
    }

    static CutDisk of(String path) {
        return Objects.requireNonNull(DISKS.get(path.substring(0, path.indexOf('/', 1))));
    }

    static String nameOf(String path) {
        return path.substring(path.indexOf('/', 1) + 1);
    }

    public Path folder() {
        return Path.of(root);
    }

    /// The power fails at the n-th write, force or change of a name from now on.
    public void cutAt(int n) {
        done = 0;
        cutAt = n;
    }

    /// For controls: of a file whose name ends so it only says that it forced it.
    public void liesOf(String ending) {
        unforced = ending;
    }

    public int done() {
        return done;
    }

    public boolean isCut() {
        return done >= cutAt;
    }

    /// The same files, all on the disk.
    public CutDisk fork() {
        var other = new CutDisk(block);
        names.forEach((name, file) -> other.names.put(name, file.fork()));
        other.forcedNames = new TreeMap<>(other.names);
        return other;
    }

    /// What is there after the power came back.
    public CutDisk after(CutModel model, Random random) {
        var other = new CutDisk(block);
        var left = model == CutModel.NONE || random.nextBoolean() ? forcedNames : names;
        left.forEach((name, file) -> other.names.put(name, file.after(model, random)));
        other.forcedNames = new TreeMap<>(other.names);
        return other;
    }

    public void forget() {
        DISKS.remove(root);
    }

    private String name(Path path) {
        return Path.of(root).relativize(path).toString();
    }

    void alive() throws PowerCut {
        if (isCut()) {
            throw new PowerCut();
        }
    }

    void step() throws PowerCut {
        alive();
        done++;
        alive();
    }

    synchronized Optional<SimFile> find(String name) {
        return Optional.ofNullable(names.get(name));
    }

    SimFile get(String name) throws IOException {
        alive();
        return find(name).orElseThrow(() -> new NoSuchFileException(name));
    }

    /// What H2 does to the names of files, which it does not force to the disk.
    synchronized boolean make(String name) {
        return names.putIfAbsent(name, new SimFile(new byte[0])) == null;
    }

    synchronized void remove(String name) {
        names.remove(name);
    }

    void rename(String from, String to) throws IOException {
        get(from);
        synchronized (this) {
            names.put(to, names.remove(from));
        }
        step();
    }

    @Override
    public boolean exists(Path file) {
        var name = name(file);
        return find(name).isPresent() || names.keySet().stream().anyMatch(one -> one.startsWith(name + "/"));
    }

    @Override
    public boolean regular(Path file) {
        return find(name(file)).isPresent();
    }

    @Override
    public long size(Path file) throws IOException {
        return get(name(file)).length();
    }

    @Override
    public String stamp(Path file) throws IOException {
        return get(name(file)).stamp();
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return get(name(file)).read(0, Integer.MAX_VALUE / 2);
    }

    @Override
    public byte[] head(Path file, int bytes) throws IOException {
        return get(name(file)).read(0, bytes);
    }

    @Override
    public byte[] part(Path file, long at, int bytes) throws IOException {
        return get(name(file)).read(at, bytes);
    }

    /// Under another name first, forced, renamed, and the folder forced: as `LocalDisk` does.
    @Override
    public void write(Path file, byte[] whole) throws IOException {
        var fresh = new SimFile(new byte[0]);
        names.put(name(file) + ".new", fresh);
        fresh.write(0, whole);
        step();
        step();
        fresh.force();
        move(file.resolveSibling(file.getFileName() + ".new"), file);
    }

    @Override
    public void append(Path file, long at, byte[] bytes) throws IOException {
        get(name(file)).write(at, bytes);
        step();
        force(file);
    }

    @Override
    public void force(Path file) throws IOException {
        step();
        if (!name(file).endsWith(unforced)) {
            get(name(file)).force();
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        get(name(from));
        names.put(name(to), names.remove(name(from)));
        step();
        forceNames();
    }

    private void forceNames() throws IOException {
        step();
        forcedNames = new TreeMap<>(names);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        var copy = new SimFile(new byte[0]);
        copy.write(0, read(from));
        names.put(name(to), copy);
        step();
    }

    @Override
    public void delete(Path file) throws IOException {
        alive();
        if (names.remove(name(file)) != null) {
            step();
            forceNames();
        }
    }

    @Override
    public List<String> list(Path folder) throws IOException {
        alive();
        var begin = folder.equals(folder()) ? "" : name(folder) + "/";
        return names.keySet().stream().filter(name -> name.startsWith(begin))
                .map(name -> name.substring(begin.length()))
                .filter(name -> name.indexOf('/') < 0).toList();
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        alive();
    }

    @Override
    public void close(Path path) {}

    @Override
    public long free(Path folder) {
        return Long.MAX_VALUE;
    }

    @Override
    public String scheme() {
        return SCHEME + ":";
    }

    @Override
    public int block() {
        return block;
    }

    @Override
    public Optional<Closeable> hold(Path file) {
        return Optional.of(() -> {});
    }
}
