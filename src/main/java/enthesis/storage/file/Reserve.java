package enthesis.storage.file;

import java.io.IOException;
import java.security.SecureRandom;

/// 16 MB that are given up when the disk is full, so that what is being typed can still be kept (rulings.md 29). Filled
/// with noise: a file system that compresses would otherwise hold nothing back.
public final class Reserve {
    private static final int SIZE = 16 << 20;
    private static final long ROOM_BESIDE = 100L << 20;

    private final Disk disk;
    private final ChartFolder folder;

    public Reserve(Disk disk, ChartFolder folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /// Makes the reserve if it is missing and the disk has 100 MB to spare beside it; takes some 0.1 s then. To be
    /// called after the chart is open, and now and then, so that it is made again when space is back.
    public void make() throws IOException {
        if (!ready() && disk.free(folder.path()) >= SIZE + ROOM_BESIDE) {
            var noise = new byte[SIZE];
            new SecureRandom().nextBytes(noise);
            disk.write(folder.reserve(), noise);
        }
    }

    public boolean ready() throws IOException {
        return disk.exists(folder.reserve()) && disk.size(folder.reserve()) == SIZE;
    }

    /// Gives the room back to the disk. False if there was none to give.
    public boolean giveUp() throws IOException {
        boolean there = disk.exists(folder.reserve());
        disk.delete(folder.reserve());
        return there;
    }
}
