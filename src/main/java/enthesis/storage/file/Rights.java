package enthesis.storage.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Who may read what: folders 0700, files 0600. On Windows the user's own profile folder already says so.
final class Rights {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private Rights() {}

    static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    static void makeFile(Path file) throws IOException {
        Files.createFile(file, owner(file, FILE));
    }

    static void makeFileUnlessThere(Path file) throws IOException {
        try {
            makeFile(file);
        } catch (FileAlreadyExistsException _) {
            // another start was faster; who holds it is decided by the lock
        }
    }

    static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder, owner(folder, FOLDER));
    }

    static void close(Path path) throws IOException {
        var owners = Files.isDirectory(path) ? FOLDER : FILE;
        if (posix(path) && !Files.getPosixFilePermissions(path).equals(owners)) {
            Files.setPosixFilePermissions(path, owners);
        }
    }

    private static FileAttribute<?>[] owner(Path path, Set<PosixFilePermission> rights) {
        return posix(path)
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(rights)}
                : new FileAttribute<?>[0];
    }
}
