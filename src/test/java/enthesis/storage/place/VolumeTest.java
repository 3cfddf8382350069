package enthesis.storage.place;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.place.FolderState.Refused;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VolumeTest {
    private static final Path FOLDER = Path.of("/charts");

    @ParameterizedTest
    @ValueSource(strings = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "fuse.rclone", "afpfs", "9p", "davfs",
            "vboxsf", "CIFS"})
    void networkIsRefused(String type) {
        assertThat(Volume.refusal(FOLDER, type)).hasValue(new Refused("folder.network", List.of("/charts", type)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vfat", "exfat", "msdos", "FAT32"})
    void diskWithoutRightsIsRefused(String type) {
        assertThat(Volume.refusal(FOLDER, type))
                .hasValue(new Refused("folder.without-rights", List.of("/charts", type)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "xfs", "btrfs", "zfs", "apfs", "NTFS", "fuseblk", "tmpfs", "overlay",
            "fuse.gocryptfs"})
    void localDiskIsTaken(String type) {
        assertThat(Volume.refusal(FOLDER, type)).isEmpty();
    }

    @Test
    void shareByItsWindowsNameIsRefused() {
        assertThat(Volume.refusal(Path.of("\\\\server\\charts")))
                .hasValue(new Refused("folder.network", List.of("\\\\server\\charts", "UNC")));
    }

    @Test
    void diskOfTheNearestStandingFolderCounts(@TempDir Path path) throws Exception {
        assertThat(Volume.standing(path.resolve("a/b/c"))).isEqualTo(path.toRealPath());
        assertThat(Volume.refusal(path.resolve("a/b/c"))).isEmpty();
    }
}
