package enthesis.storage.draft;

import enthesis.domain.words.Worded;
import enthesis.storage.file.DiskFull;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;

/// What was typed could not be kept on disk. It is still in memory, and goes along with the next append that succeeds.
public final class NotKept extends IOException implements Worded {
    private static final long serialVersionUID = 1;

    private final Why why;

    /// What stood in the way.
    public enum Why {
        FULL, READ_ONLY, FAILED
    }

    NotKept(IOException cause) {
        super("not kept", cause);
        why = why(cause);
    }

    private static Why why(IOException cause) {
        if (cause instanceof DiskFull) {
            return Why.FULL;
        }
        boolean readOnly = cause instanceof FileSystemException said && said.getReason() != null
                && said.getReason().contains("Read-only");
        return readOnly || cause instanceof AccessDeniedException ? Why.READ_ONLY : Why.FAILED;
    }

    public Why why() {
        return why;
    }

    @Override
    public String words() {
        return "draft." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<String> values() {
        return getCause() instanceof DiskFull full ? full.values() : List.of();
    }
}
