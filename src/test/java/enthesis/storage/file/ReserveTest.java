package enthesis.storage.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReserveTest {
    private final FaultyDisk disk = new FaultyDisk(new LocalDisk());

    @TempDir
    Path path;

    @Test
    void isMadeGivenUpAndMadeAgain() throws Exception {
        var reserve = new Reserve(disk, ChartFolder.at(path));
        disk.freeIs(1L << 30);
        reserve.make();
        assertThat(Files.size(path.resolve("reserve"))).isEqualTo(16 << 20);
        assertThat(reserve.ready()).isTrue();
        assertThat(reserve.giveUp()).isTrue();
        assertThat(reserve.ready()).isFalse();
        assertThat(reserve.giveUp()).isFalse();
        reserve.make();
        assertThat(reserve.ready()).isTrue();
    }

    @Test
    void isNotMadeOutOfTheLastRoom() throws Exception {
        disk.freeIs((116L << 20) - 1);
        var reserve = new Reserve(disk, ChartFolder.at(path));
        reserve.make();
        assertThat(reserve.ready()).isFalse();
    }
}
