package enthesis.storage.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A tree of disks as Linux tells them: links in `class/block` to what stands where it is plugged in.
@EnabledOnOs(OS.LINUX)
class PulledOutTest {
    @TempDir
    Path system;

    private PulledOut pulled = new PulledOut(Path.of(""));
    private Path blocks = Path.of("");

    @BeforeEach
    void tree() throws IOException {
        blocks = Files.createDirectories(system.resolve("class/block"));
        pulled = new PulledOut(blocks);
    }

    /// A disk or a part of it, whose path is where it hangs.
    private Path block(String path, String removable) throws IOException {
        var block = Files.createDirectories(system.resolve("devices").resolve(path));
        if (!removable.isEmpty()) {
            Files.writeString(block.resolve("removable"), removable + "\n");
        }
        Files.createSymbolicLink(blocks.resolve(block.getFileName()), block);
        Files.createDirectories(system.resolve("dev"));
        Files.createFile(system.resolve("dev").resolve(block.getFileName()));
        return block;
    }

    private boolean canBe(String name) throws IOException {
        return pulled.device(system.resolve("dev").resolve(name).toString()).isPresent();
    }

    @Test
    void aDiskInTheMachineStays() throws IOException {
        block("pci0000:00/0000:00:17.0/ata1/host0/block/sda", "0");
        block("pci0000:00/0000:00:17.0/ata1/host0/block/sda/sda1", "");
        block("pci0000:00/0000:00:1d.0/nvme/nvme0/nvme0n1", "0");
        assertThat(canBe("sda1")).isFalse();
        assertThat(canBe("nvme0n1")).isFalse();
    }

    @Test
    void aStickAndADiskAtACableCanBePulledOut() throws IOException {
        block("pci0000:00/0000:00:18.0/host3/block/sdb", "1");
        block("pci0000:00/0000:00:18.0/host3/block/sdb/sdb1", "");
        block("pci0000:00/0000:00:14.0/usb2/2-1/host6/block/sdc", "0");
        block("pci0000:00/0000:00:14.0/usb2/2-1/host6/block/sdc/sdc2", "");
        assertThat(canBe("sdb1")).isTrue();
        assertThat(canBe("sdc2")).as("a large one, that says it stays").isTrue();
        assertThat(pulled.device(system.resolve("dev/sdb1").toString()))
                .contains(system.resolve("dev/sdb1").toString());
    }

    @Test
    void aCardCanBePulledOutAndASolderedOneCannot() throws IOException {
        var card = block("platform/mmc_host/mmc0/block/mmcblk0", "0");
        Files.writeString(Files.createDirectory(card.resolve("device")).resolve("type"), "SD\n");
        block("platform/mmc_host/mmc0/block/mmcblk0/mmcblk0p1", "");
        var soldered = block("platform/mmc_host/mmc1/block/mmcblk1", "0");
        Files.writeString(Files.createDirectory(soldered.resolve("device")).resolve("type"), "MMC\n");
        assertThat(canBe("mmcblk0p1")).isTrue();
        assertThat(canBe("mmcblk1")).isFalse();
    }

    @Test
    void anEncryptedDiskIsPulledOutWithTheOneBelow() throws IOException {
        var stick = block("pci0000:00/0000:00:14.0/usb1/1-2/host4/block/sdd", "1");
        var inside = block("pci0000:00/0000:00:17.0/ata1/host0/block/sda", "0");
        for (var one : new Path[]{stick, inside}) {
            var sealed = block("virtual/block/dm-" + one.getFileName(), "0");
            Files.createSymbolicLink(Files.createDirectory(sealed.resolve("slaves")).resolve(one.getFileName()), one);
        }
        assertThat(canBe("dm-sdd")).isTrue();
        assertThat(canBe("dm-sda")).isFalse();
    }

    @Test
    void whatIsNoDeviceStays() throws IOException {
        assertThat(pulled.device("tmpfs")).isEmpty();
        assertThat(pulled.device("/dev/no such")).isEmpty();
        assertThat(pulled.under(system.resolve("not/there"))).isEmpty();
    }
}
