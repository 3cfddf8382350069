package enthesis.storage.file;

import enthesis.domain.words.Worded;
import java.io.IOException;
import java.util.List;

/// There is no room on the disk for what was to be written; nothing that was kept before is harmed.
public final class DiskFull extends IOException implements Worded {
    private static final long serialVersionUID = 1;

    private final long freeMegabytes;

    public DiskFull(long freeBytes) {
        super("disk full");
        freeMegabytes = freeBytes >> 20;
    }

    @Override
    public String words() {
        return "folder.disk-full";
    }

    @Override
    public List<String> values() {
        return List.of(Long.toString(freeMegabytes));
    }
}
