package enthesis.storage.file;

import java.nio.file.Path;

/// The name under which a damaged or left-over file is set aside, so that it is never lost and never in the way:
/// `drafts.aside-1`, `drafts.aside-2`, ...
public final class Aside {
    private Aside() {}

    public static Path of(Disk disk, Path file) {
        int number = 1;
        while (disk.exists(named(file, number))) {
            number++;
        }
        return named(file, number);
    }

    private static Path named(Path file, int number) {
        return file.resolveSibling(file.getFileName() + ".aside-" + number);
    }
}
