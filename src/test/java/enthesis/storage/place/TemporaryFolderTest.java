package enthesis.storage.place;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.file.LocalDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {
    @TempDir
    Path place;

    private final LocalDisk disk = new LocalDisk();
    private Path ours = Path.of("");

    @BeforeEach
    void names() {
        ours = place.resolve(TemporaryFolder.NAME);
    }

    private List<String> left() throws IOException {
        return disk.list(ours).stream().filter(name -> !name.startsWith(".")).toList();
    }

    @Test
    void isOpenToNobodyElseAndEmptyAtTheStartAndAtTheEnd() throws IOException {
        Files.createDirectories(ours.resolve("deep").resolve("er"));
        Files.writeString(ours.resolve("deep").resolve("page"), "left by a kill");
        Files.writeString(ours.resolve("spool"), "left by a kill");
        Files.setPosixFilePermissions(ours, PosixFilePermissions.fromString("rwxr-xr-x"));
        var taken = TemporaryFolder.take(disk, ours).orElseThrow();
        assertThat(left()).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ours))).isEqualTo("rwx------");
        Files.writeString(ours.resolve("spool"), "printed");
        taken.close();
        assertThat(left()).isEmpty();
        TemporaryFolder.take(disk, ours).orElseThrow().close();
    }

    @Test
    void whatALinkLeadsToStays() throws IOException {
        Files.createDirectory(ours);
        var letter = Files.writeString(place.resolve("letter"), "to keep");
        Files.createSymbolicLink(ours.resolve("link"), place);
        TemporaryFolder.take(disk, ours).orElseThrow().close();
        assertThat(left()).isEmpty();
        assertThat(letter).hasContent("to keep");
    }

    @Test
    void anotherWindowsFilesStay() throws IOException {
        try (var _ = TemporaryFolder.take(disk, ours).orElseThrow()) {
            Files.writeString(ours.resolve("spool"), "being printed");
            assertThat(TemporaryFolder.take(disk, ours)).isEmpty();
            assertThat(left()).containsExactly("spool");
        }
    }

    @Test
    void aFolderOfTheMachineIsNeverEmptied() throws IOException {
        Files.writeString(place.resolve("letter"), "of somebody");
        assertThat(TemporaryFolder.take(disk, place)).isEmpty();
        assertThat(place.resolve("letter")).hasContent("of somebody");
    }
}
