package enthesis.storage.file;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// Why something could not be written: no room, no right, or anything else. Asked of whatever was thrown, H2's
/// exceptions too, which carry the system's words as their cause.
public enum Hindrance {
    FULL, READ_ONLY, OTHER;

    /// `wanted` is how many bytes there should have been room for, in case nothing says what failed.
    public static Hindrance of(Exception failure, Path folder, long wanted) {
        var causes = Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause).toList();
        if (causes.stream().anyMatch(cause -> cause instanceof DiskFull || Fullness.said(cause))) {
            return FULL;
        }
        if (causes.stream().anyMatch(Hindrance::refused)) {
            return READ_ONLY;
        }
        return Fullness.noRoom(folder, wanted) ? FULL : OTHER;
    }

    private static boolean refused(Throwable cause) {
        return cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException
                || says(cause, "read-only file system", "permission denied", "access is denied");
    }

    static boolean says(Throwable cause, String... words) {
        var message = cause.getMessage() == null ? "" : cause.getMessage().toLowerCase(Locale.ROOT);
        return Stream.of(words).anyMatch(message::contains);
    }
}
