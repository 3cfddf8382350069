package enthesis.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the chart of the demonstration stands, and where it never does.
class DemoFolderTest {
    private final LocalDisk disk = new LocalDisk();

    @TempDir
    private Path temp;

    private Path root;

    @BeforeEach
    void root() throws IOException {
        root = temp.toRealPath();
    }

    @Test
    void standsBesideThePracticesFolderOrWhereItWasAsked() {
        var practice = ChartFolder.at(root.resolve("enthesis"));
        assertThat(DemoFolder.of(disk, practice, false).path()).isEqualTo(root.resolve("enthesis-demo"));
        assertThat(DemoFolder.of(disk, practice, true).path()).isEqualTo(root.resolve("enthesis"));
    }

    @Test
    void aChartOfAPracticeIsNeverTouched() throws IOException {
        for (var file : new String[]{"chart.mv.db", "vault.json"}) {
            var practice = Files.createDirectory(root.resolve("of-" + file));
            Files.createFile(practice.resolve(file));
            assertThatThrownBy(() -> new DemoFolder(disk, practice).fresh()).isInstanceOf(NotADemo.class)
                    .satisfies(refused -> assertThat(((NotADemo) refused).values()).containsExactly(
                            practice.toString()));
            assertThat(practice).isDirectoryContaining(one -> one.endsWith(file));
            assertThat(DemoFolder.holds(disk, ChartFolder.at(practice))).isFalse();
        }
    }

    @Test
    void whatWasCutOffIsLeftAndNeverOpened() throws IOException {
        var folder = new DemoFolder(disk, root.resolve("demo"));
        var cut = folder.fresh();
        Files.createDirectory(cut.path());
        assertThat(folder.whole()).isEmpty();
        assertThat(DemoFolder.holds(disk, cut)).isFalse();
        var next = folder.fresh();
        assertThat(next).isNotEqualTo(cut);
        folder.done(next);
        assertThat(folder.whole()).contains(next);
        assertThat(DemoFolder.holds(disk, next)).isTrue();
        assertThat(DemoFolder.holds(disk, cut)).isFalse();
    }

    @Test
    void theFileNamesNothingOutsideItsFolder() throws IOException {
        for (var name : new String[]{"../enthesis", "demo-1/../../enthesis", "enthesis", "demo-1/x", ""}) {
            Files.write(root.resolve("demonstration"), name.getBytes(StandardCharsets.UTF_8));
            assertThat(new DemoFolder(disk, root).whole()).as(name).isEmpty();
        }
    }
}
