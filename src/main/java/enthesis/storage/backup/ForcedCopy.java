package enthesis.storage.backup;

import enthesis.storage.file.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/// Copies files as they are: under another name, forced, compared byte by byte, then renamed.
public record ForcedCopy(Disk disk) {
    private static final int PART = 1 << 20;

    /// Over whatever is there; what is not there is not copied.
    public void of(Path from, Path to) throws IOException {
        if (!disk.exists(from)) {
            return; // a chart that is tried without a vault
        }
        var fresh = to.resolveSibling(to.getFileName() + ".new");
        boolean whole = false;
        try {
            disk.copy(from, fresh);
            disk.force(fresh);
            if (!same(from, fresh)) {
                throw new IOException("the copy is not the same");
            }
            disk.move(fresh, to);
            whole = true;
        } finally {
            if (!whole) {
                disk.delete(fresh);
            }
        }
    }

    boolean same(Path one, Path other) throws IOException {
        long size = disk.size(one);
        boolean same = size == disk.size(other);
        for (long at = 0; same && at < size; at += PART) {
            same = Arrays.equals(disk.part(one, at, PART), disk.part(other, at, PART));
        }
        return same;
    }
}
