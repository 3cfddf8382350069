package enthesis.storage.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LocalDiskTest {
    private final LocalDisk disk = new LocalDisk();

    @TempDir
    Path path;

    @Test
    void wholeFileIsReplaced() throws Exception {
        var file = path.resolve("Ä b 💉.json");
        disk.write(file, "a longer first text".getBytes(UTF_8));
        disk.write(file, "second".getBytes(UTF_8));
        assertThat(disk.read(file)).isEqualTo("second".getBytes(UTF_8));
        assertThat(disk.head(file, 3)).isEqualTo("sec".getBytes(UTF_8));
        assertThat(disk.list(path)).containsExactly("Ä b 💉.json");
    }

    @Test
    void appendWritesAtItsPlace() throws Exception {
        var file = path.resolve("drafts");
        disk.write(file, "abcdef".getBytes(UTF_8));
        disk.append(file, 4, "XYZ".getBytes(UTF_8));
        assertThat(Files.readString(file)).isEqualTo("abcdXYZ");
        assertThatThrownBy(() -> disk.append(path.resolve("none"), 0, new byte[1]))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(path.resolve("none")).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerMayReadOrEnter() throws Exception {
        var folder = path.resolve("a").resolve("b");
        disk.makeFolder(folder);
        disk.write(folder.resolve("vault.json"), new byte[1]);
        disk.hold(folder.resolve(".lock")).orElseThrow().close();
        assertThat(rights(path.resolve("a"))).isEqualTo("rwx------");
        assertThat(rights(folder)).isEqualTo("rwx------");
        assertThat(rights(folder.resolve("vault.json"))).isEqualTo("rw-------");
        assertThat(rights(folder.resolve(".lock"))).isEqualTo("rw-------");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void openFolderIsClosed() throws Exception {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        disk.close(path);
        assertThat(rights(path)).isEqualTo("rwx------");
    }

    @Test
    void leftOverOfAKilledWriteIsNoObstacle() throws Exception {
        Files.writeString(path.resolve("vault.json.new"), "half");
        disk.write(path.resolve("vault.json"), "whole".getBytes(UTF_8));
        assertThat(disk.list(path)).containsExactly("vault.json");
    }

    @Test
    void failedWriteLeavesTheOldFileAndNothingElse() throws Exception {
        var folder = path.resolve("vault.json");
        disk.makeFolder(folder);
        Files.writeString(folder.resolve("in it"), "kept");
        assertThatThrownBy(() -> disk.write(folder, new byte[1])).isInstanceOf(java.io.IOException.class);
        assertThat(disk.list(path)).containsExactly("vault.json");
        assertThat(disk.list(folder)).containsExactly("in it");
    }

    @Test
    void interruptedThreadStillWrites() throws Exception {
        var file = path.resolve("drafts");
        Thread.currentThread().interrupt();
        disk.write(file, "kept".getBytes(UTF_8));
        disk.append(file, 4, " too".getBytes(UTF_8));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(Files.readString(file)).isEqualTo("kept too");
    }

    @Test
    void heldFileIsNotHeldTwice() throws Exception {
        var file = path.resolve(".lock");
        try (var first = disk.hold(file).orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(disk.hold(file)).isEmpty();
        }
        disk.hold(file).orElseThrow().close();
    }

    @Test
    void missingFolderHasNoNames() throws Exception {
        assertThat(disk.list(path.resolve("none"))).isEmpty();
    }

    private static String rights(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aCopyIsItsOwnersAloneAndReplacesAnOlderOne() throws Exception {
        var from = path.resolve("from");
        var to = path.resolve("to");
        Files.writeString(from, "newer");
        Files.writeString(to, "an older copy");
        disk.copy(from, to);
        assertThat(to).hasContent("newer");
        assertThat(rights(to)).isEqualTo("rw-------");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void openFileIsClosed() throws Exception {
        var file = path.resolve("open");
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));
        disk.close(file);
        assertThat(rights(file)).isEqualTo("rw-------");
    }
}
