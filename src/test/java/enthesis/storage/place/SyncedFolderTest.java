package enthesis.storage.place;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.place.FolderState.Refused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyncedFolderTest {

    @ParameterizedTest
    @CsvSource({"OneDrive,OneDrive", "OneDrive - Joint Clinic,OneDrive", "Dropbox (Personal),Dropbox",
            "iCloudDrive,iCloud", "com~apple~CloudDocs,iCloud", "Google Drive,Google Drive", "My Drive,Google Drive",
            "Nextcloud,Nextcloud", "nextcloud-work,Nextcloud", "ownCloud,ownCloud", "CloudStorage,macOS CloudStorage"})
    void knownFoldersAreRefusedAtAnyDepth(String name, String program) {
        var folder = Path.of("/home/ruth").resolve(name).resolve("practice").resolve("enthesis");
        assertThat(SyncedFolder.refusal(folder))
                .hasValue(new Refused("folder.synced", List.of(folder.toString(), program)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home/dropboxer/charts", "/home/ruth/.local/share/enthesis", "/srv/nextcloudless/x"})
    void otherNamesAreTaken(String folder) {
        assertThat(SyncedFolder.refusal(Path.of(folder))).isEmpty();
    }

    @Test
    void markOfASyncingProgramIsSeen(@TempDir Path path) throws Exception {
        Files.createFile(path.resolve(".nextcloudsync.log"));
        assertThat(SyncedFolder.refusal(path.resolve("enthesis"))).isPresent();
    }

    @Test
    void linkIntoASyncedFolderIsSeen(@TempDir Path path) throws Exception {
        var synced = Files.createDirectories(path.resolve("OneDrive").resolve("charts"));
        var link = Files.createSymbolicLink(path.resolve("charts"), synced);
        assertThat(SyncedFolder.refusal(link))
                .hasValue(new Refused("folder.synced", List.of(link.toString(), "OneDrive")));
    }
}
