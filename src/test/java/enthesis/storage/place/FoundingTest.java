package enthesis.storage.place;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.draft.Drafts;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.key.MasterKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoundingTest {
    private final LocalDisk disk = new LocalDisk();

    @TempDir
    Path path;

    private ChartFolder folder() {
        return ChartFolder.at(path);
    }

    private FolderState look() {
        return FolderState.of(disk, folder());
    }

    @Test
    void interruptedFirstStartBeginsAgainAndLosesNothing() throws Exception {
        new Founding(disk, folder()).begin();
        Files.writeString(path.resolve("vault.json"), "half a start");
        assertThat(look()).isEqualTo(new FolderState.New());
        new Founding(disk, folder()).begin();
        assertThat(disk.list(path)).containsExactly(".founding", "vault.json.aside-1");
        assertThat(Files.readString(path.resolve("vault.json.aside-1"))).isEqualTo("half a start");
        assertThat(look()).isEqualTo(new FolderState.New());
    }

    /// Under other keys than those of the next one.
    @Test
    void journalAndBackupsOfAnInterruptedStartAreSetAside() throws Exception {
        new Founding(disk, folder()).begin();
        for (var name : List.of("chart.seal", "chart.000001.journal")) {
            Files.writeString(path.resolve(name), "of the first");
        }
        Files.createDirectory(path.resolve("backups"));
        new Founding(disk, folder()).begin();
        assertThat(disk.list(path)).containsExactly(".founding", "backups.aside-1", "chart.000001.journal.aside-1",
                "chart.seal.aside-1");
    }

    @Test
    void unfinishedChartOfAnInterruptedStartIsNoForeignFile() throws Exception {
        new Founding(disk, folder()).begin();
        Files.writeString(path.resolve("chart-unfinished.mv.db"), "half a chart");
        assertThat(look()).isEqualTo(new FolderState.New());
    }

    @Test
    void afterTheFirstStartALostChartIsTold() throws Exception {
        var founding = new Founding(disk, folder());
        founding.begin();
        Files.writeString(path.resolve("vault.json"), "{}");
        founding.done();
        assertThat(look()).isEqualTo(new FolderState.Incomplete("folder.chart-missing", List.of(path.toString())));
    }

    @Test
    void wholeChartIsNeverTakenForAnInterruptedStart() throws Exception {
        new Founding(disk, folder()).begin();
        Files.writeString(path.resolve("vault.json"), "{}");
        Files.write(path.resolve("chart.mv.db"),
                Arrays.copyOf("H2encrypt\n".getBytes(StandardCharsets.US_ASCII), 16_384));
        assertThat(look()).isEqualTo(new FolderState.Existing());
    }

    @Test
    void openingTheDraftsEndsTheFirstStart() throws Exception {
        new Founding(disk, folder()).begin();
        Drafts.open(disk, folder(), MasterKey.fresh()).close();
        assertThat(path.resolve(".founding")).doesNotExist();
    }
}
