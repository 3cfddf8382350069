package enthesis.storage.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Tells a full disk from other failures: Java has no type for it, only the system's words, and on Windows these speak
/// the user's language, so the free space is asked too.
final class Fullness {
    private static final int SMALLEST_ROOM = 1 << 16;

    private Fullness() {}

    static IOException of(IOException failure, Path folder, long wanted) {
        if (failure instanceof DiskFull || !(said(failure) || noRoom(folder, wanted))) {
            return failure;
        }
        var disk = new DiskFull(Math.max(free(folder), 0));
        disk.initCause(failure);
        return disk;
    }

    static boolean said(Throwable failure) {
        return Hindrance.says(failure, "no space left", "quota exceeded", "not enough space");
    }

    /// Whether there is not even room for `wanted` bytes and a little more.
    static boolean noRoom(Path folder, long wanted) {
        long free = free(folder);
        return free >= 0 && free < wanted + SMALLEST_ROOM;
    }

    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException _) {
            return -1;
        }
    }
}
