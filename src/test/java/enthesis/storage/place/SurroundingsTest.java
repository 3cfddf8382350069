package enthesis.storage.place;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.file.ChartFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The places of product.md, "Where things live".
class SurroundingsTest {
    private static final Path HOME = Path.of("/home/ruth");

    @TempDir
    Path program;

    private Path place(String system, Map<String, String> variables) {
        return new Surroundings(system, variables, HOME, program, Optional.empty()).chartFolder().path();
    }

    @Test
    void everySystemHasItsPlace() {
        assertThat(place("Linux", Map.of())).isEqualTo(HOME.resolve(".local/share/enthesis"));
        assertThat(place("Linux", Map.of("XDG_DATA_HOME", "/data/ruth"))).isEqualTo(Path.of("/data/ruth/enthesis"));
        assertThat(place("Linux", Map.of("XDG_DATA_HOME", "relative")))
                .isEqualTo(HOME.resolve(".local/share/enthesis"));
        assertThat(place("Mac OS X", Map.of())).isEqualTo(HOME.resolve("Library/Application Support/Enthesis"));
        assertThat(place("Windows 11", Map.of("LOCALAPPDATA", "/profile/local")))
                .isEqualTo(Path.of("/profile/local/Enthesis"));
        assertThat(place("Windows 11", Map.of())).isEqualTo(HOME.resolve("AppData/Local/Enthesis"));
    }

    @Test
    void portableFolderBesideTheProgramComesFirst() throws Exception {
        Files.createDirectory(program.resolve("portable"));
        assertThat(place("Linux", Map.of())).isEqualTo(program.resolve("portable"));
    }

    @Test
    void givenFolderOverridesAll() throws Exception {
        Files.createDirectory(program.resolve("portable"));
        var given = new Surroundings("Linux", Map.of(), HOME, program, Optional.of(Path.of("/charts/./a/../b")));
        assertThat(given.chartFolder()).isEqualTo(new ChartFolder(Path.of("/charts/b")));
    }
}
