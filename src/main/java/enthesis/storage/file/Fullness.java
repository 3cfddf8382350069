package enthesis.storage.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// Tells a full disk from other failures: Java has no type for it, only the system's words, and on Windows these speak
/// the user's language, so the free space is asked too.
final class Fullness {
    private static final int SMALLEST_ROOM = 1 << 16;

    private Fullness() {}

    static IOException of(IOException failure, Path folder, long wanted) {
        long free = free(folder);
        boolean full = said(failure) || (free >= 0 && free < wanted + SMALLEST_ROOM);
        if (!full || failure instanceof DiskFull) {
            return failure;
        }
        var disk = new DiskFull(Math.max(free, 0));
        disk.initCause(failure);
        return disk;
    }

    private static boolean said(IOException failure) {
        var message = failure.getMessage() == null ? "" : failure.getMessage().toLowerCase(Locale.ROOT);
        return Stream.of("no space left", "quota exceeded", "not enough space").anyMatch(message::contains);
    }

    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException _) {
            return -1;
        }
    }
}
