package enthesis.storage.place;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.words.Worded;
import enthesis.domain.words.Words;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.FaultyDisk;
import enthesis.storage.file.LocalDisk;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderStateTest {
    private final FaultyDisk disk = new FaultyDisk(new LocalDisk());

    @TempDir
    Path path;

    private FolderState look() {
        return FolderState.of(disk, ChartFolder.at(path));
    }

    private FolderState incomplete(String words) {
        return new FolderState.Incomplete(words, List.of(path.toString()));
    }

    private FolderState refused(String words) {
        return new FolderState.Refused(words, List.of(path.toString()));
    }

    private void chart(int length) throws Exception {
        Files.write(path.resolve("chart.mv.db"),
                Arrays.copyOf("H2encrypt\n".getBytes(StandardCharsets.US_ASCII), length));
    }

    private void vault() throws Exception {
        Files.writeString(path.resolve("vault.json"), "{}");
    }

    @Test
    void emptyFolderIsTheFirstStart() throws Exception {
        assertThat(look()).isEqualTo(new FolderState.New());
        assertThat(disk.list(path)).isEmpty();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void missingFolderIsMadeForTheOwnerOnly() throws Exception {
        var folder = path.resolve("clinic ü 💉").resolve("enthesis");
        assertThat(FolderState.of(disk, ChartFolder.at(folder))).isEqualTo(new FolderState.New());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
    }

    /// Before anything is written there, and for a chart that lies on a stick as for a new one; once.
    @Test
    void aDiskThatCanBePulledOutIsAskedAboutOnce() throws Exception {
        var folder = ChartFolder.at(path.resolve("new"));
        var stick = new FolderState.Removable("folder.removable", List.of(folder.path().toString(), "/dev/sdb1"));
        assertThat(new FolderCheck(disk, folder, _ -> Optional.of("/dev/sdb1")).state()).isEqualTo(stick);
        assertThat(folder.path()).doesNotExist();
        assertThat(new FolderCheck(disk, folder, _ -> Optional.empty()).state()).isEqualTo(new FolderState.New());
        assertThat(new FolderCheck(disk, folder, _ -> Optional.of("/dev/sdb1")).state()).isEqualTo(stick);
        FolderState.agree(disk, folder);
        assertThat(new FolderCheck(disk, folder, _ -> Optional.of("/dev/sdb1")).state())
                .isEqualTo(new FolderState.New());
        chart(16 * 1024);
        vault();
        assertThat(new FolderCheck(disk, ChartFolder.at(path), _ -> Optional.of("/dev/sdb1")).state())
                .isInstanceOf(FolderState.Removable.class);
    }

    @Test
    void chartWithItsVaultExists() throws Exception {
        chart(16 * 1024);
        vault();
        assertThat(look()).isEqualTo(new FolderState.Existing());
    }

    @Test
    void copyOfTheVaultIsEnough() throws Exception {
        chart(20_000);
        Files.writeString(path.resolve("vault.json.bak"), "{}");
        assertThat(look()).isEqualTo(new FolderState.Existing());
    }

    @Test
    void missingChartIsNeverReplaced() throws Exception {
        vault();
        assertThat(look()).isEqualTo(incomplete("folder.chart-missing"));
        assertThat(disk.list(path)).containsExactly("vault.json");
    }

    @Test
    void missingVaultIsNeverReplaced() throws Exception {
        chart(20_000);
        assertThat(look()).isEqualTo(incomplete("folder.vault-missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafts", "attachments", "wrong-passwords", "backups", "chart.journal"})
    void restOfAChartIsNotTakenForAFirstStart(String rest) throws Exception {
        Files.createDirectory(path.resolve(rest));
        assertThat(look()).isEqualTo(incomplete("folder.all-missing"));
    }

    @Test
    void damagedChartIsSaidAsWhatItIs() throws Exception {
        vault();
        chart(0);
        assertThat(look()).isEqualTo(incomplete("folder.chart-empty"));
        chart(1);
        assertThat(look()).isEqualTo(incomplete("folder.chart-foreign"));
        chart(10);
        assertThat(look()).isEqualTo(incomplete("folder.chart-truncated"));
        chart(16 * 1024 - 1);
        assertThat(look()).isEqualTo(incomplete("folder.chart-truncated"));
        Files.writeString(path.resolve("chart.mv.db"), "H:2,block:4".repeat(9000));
        assertThat(look()).isEqualTo(incomplete("folder.chart-foreign"));
        Files.delete(path.resolve("chart.mv.db"));
        Files.createDirectory(path.resolve("chart.mv.db"));
        assertThat(look()).isEqualTo(incomplete("folder.chart-foreign"));
    }

    @Test
    void aBackupIsEnoughToMakeTheChartAnew() throws Exception {
        vault();
        Files.createDirectory(path.resolve("backups"));
        Files.createFile(path.resolve("backups").resolve("000001.backup"));
        assertThat(look()).isEqualTo(incomplete("folder.chart-missing"));
        Files.createFile(path.resolve("backups").resolve("000001.ok"));
        assertThat(look()).isEqualTo(new FolderState.Existing());
        chart(0);
        assertThat(look()).isEqualTo(new FolderState.Existing());
    }

    @Test
    void readOnlyFolderIsRefused() throws Exception {
        chart(20_000);
        vault();
        disk.failFromWrite(1, file -> new AccessDeniedException(file.toString()));
        assertThat(look()).isEqualTo(refused("folder.read-only"));
    }

    @Test
    void fullDiskIsNoReasonToStayShut() throws Exception {
        chart(20_000);
        vault();
        disk.fullFromWrite(1);
        assertThat(look()).isEqualTo(new FolderState.Existing());
    }

    @Test
    void fileInThePlaceOfTheFolderIsRefused() throws Exception {
        var file = Files.writeString(path.resolve("enthesis"), "");
        assertThat(FolderState.of(disk, ChartFolder.at(file)))
                .isEqualTo(new FolderState.Refused("folder.not-a-folder", List.of(file.toString())));
    }

    @Test
    void folderThatCannotBeMadeIsRefused() throws Exception {
        var below = Files.writeString(path.resolve("file"), "").resolve("enthesis");
        assertThat(FolderState.of(disk, ChartFolder.at(below)))
                .isEqualTo(new FolderState.Refused("folder.cannot-make", List.of(below.toString())));
    }

    @Test
    void folderOfOtherThingsIsRefused() throws Exception {
        Files.writeString(path.resolve("holiday.jpg"), "");
        assertThat(look()).isEqualTo(refused("folder.others"));
    }

    @Test
    void syncedFolderIsRefusedBeforeAnythingIsMade() throws Exception {
        var synced = path.resolve("Dropbox").resolve("enthesis");
        assertThat(FolderState.of(disk, ChartFolder.at(synced)))
                .isEqualTo(new FolderState.Refused("folder.synced", List.of(synced.toString(), "Dropbox")));
        assertThat(disk.list(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"synced", "network", "without-rights", "unreadable", "not-a-folder", "cannot-make",
            "read-only", "others", "chart-missing", "vault-missing", "all-missing", "chart-empty", "chart-truncated",
            "chart-foreign", "disk-full"})
    void everyReasonIsASentence(String words) {
        Worded refused = new FolderState.Refused("folder." + words, List.of("/charts", "Dropbox"));
        assertThat(new Words(Locale.ENGLISH).say(refused.words(), refused.values().toArray(String[]::new)))
                .doesNotContain("{").endsWith(".");
    }
}
