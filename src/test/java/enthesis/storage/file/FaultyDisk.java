package enthesis.storage.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;

/// A disk that fails as told: every write from the n-th on, after writing a part of an append.
public final class FaultyDisk implements Disk {
    private final Disk disk;
    private final String scheme;
    private int writes;
    private int failFrom = Integer.MAX_VALUE;
    private Function<Path, IOException> fault = _ -> new IOException("unset");
    private LongFunction<Long> free = bytes -> bytes;

    public FaultyDisk(Disk disk) {
        this(disk, disk.scheme());
    }

    /// The same disk, whose files H2 reaches another way.
    public FaultyDisk(Disk disk, String scheme) {
        this.disk = disk;
        this.scheme = scheme;
    }

    @Override
    public String scheme() {
        return scheme;
    }

    /// No room from the n-th write from now on; a given-up file makes room.
    public void fullFromWrite(int n) {
        failFromWrite(n, _ -> new DiskFull(0));
    }

    public void failFromWrite(int n, Function<Path, IOException> failure) {
        writes = 0;
        failFrom = n;
        fault = failure;
    }

    public void mend() {
        failFrom = Integer.MAX_VALUE;
    }

    public void freeIs(long bytes) {
        free = _ -> bytes;
    }

    public int writes() {
        return writes;
    }

    private void count(Path file) throws IOException {
        writes++;
        if (writes >= failFrom) {
            throw fault.apply(file);
        }
    }

    @Override
    public boolean exists(Path file) {
        return disk.exists(file);
    }

    @Override
    public boolean regular(Path file) {
        return disk.regular(file);
    }

    @Override
    public long size(Path file) throws IOException {
        return disk.size(file);
    }

    @Override
    public String stamp(Path file) throws IOException {
        return disk.stamp(file);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return disk.read(file);
    }

    @Override
    public byte[] head(Path file, int bytes) throws IOException {
        return disk.head(file, bytes);
    }

    @Override
    public byte[] part(Path file, long at, int bytes) throws IOException {
        return disk.part(file, at, bytes);
    }

    @Override
    public void force(Path file) throws IOException {
        disk.force(file);
    }

    @Override
    public void write(Path file, byte[] whole) throws IOException {
        count(file);
        disk.write(file, whole);
    }

    @Override
    public void append(Path file, long at, byte[] bytes) throws IOException {
        if (writes + 1 >= failFrom) {
            disk.append(file, at, Arrays.copyOf(bytes, bytes.length / 3));
        }
        count(file);
        disk.append(file, at, bytes);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        count(to);
        disk.move(from, to);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        count(to);
        disk.copy(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        boolean reserve = disk.exists(file) && disk.size(file) > 1 << 20;
        disk.delete(file);
        if (reserve) {
            mend();
        }
    }

    @Override
    public List<String> list(Path folder) throws IOException {
        return disk.list(folder);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        disk.makeFolder(folder);
    }

    @Override
    public void close(Path folder) throws IOException {
        disk.close(folder);
    }

    @Override
    public long free(Path folder) throws IOException {
        return free.apply(disk.free(folder));
    }

    @Override
    public Optional<Closeable> hold(Path file) throws IOException {
        return disk.hold(file);
    }
}
