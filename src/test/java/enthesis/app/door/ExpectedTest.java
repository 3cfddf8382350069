package enthesis.app.door;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.people.Clinic;
import enthesis.storage.chart.TestChart;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.Disk;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.file.Reads;
import enthesis.storage.key.RecoveryKey;
import enthesis.storage.key.Unlocked;
import enthesis.storage.reference.Shipped;
import enthesis.ui.start.first.Beginning;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// While somebody types the password, the chart's file is read already.
@Timeout(60)
class ExpectedTest {
    private final Reads reads = new Reads(new LocalDisk(), "chart.mv.db");

    @TempDir
    private Path folder;

    private FrontDoor door(Disk disk) {
        return new FrontDoor(new Ground(ChartFolder.at(folder), disk, TestChart.CLOCK, Shipped.load()));
    }

    @BeforeEach
    void found() throws Exception {
        var door = door(new LocalDisk());
        door.found(new Beginning(Clinic.named("Harbour"), "Lorna Hale", "MD", RecoveryKey.fresh()),
                "three brown hares".toCharArray());
        door.close();
    }

    /// How many parts of the file are read from now until somebody has unlocked, `ahead` of them before.
    private int read(Consumer<FrontDoor> expecting, int ahead) throws Exception {
        var door = door(reads.asDisk());
        door.look();
        reads.parts.set(0);
        expecting.accept(door);
        while (reads.parts.get() < ahead) {
            Thread.onSpinWait();
        }
        assertThat(door.unlock("Lorna Hale", "three brown hares".toCharArray())).isInstanceOf(Unlocked.Open.class);
        int read = reads.parts.get();
        door.close();
        return read;
    }

    @Test
    void theFileIsReadOnceAndBeforeThePasswordIsTyped() throws Exception {
        int all = read(_ -> {}, 0);
        assertThat(all).isPositive();
        assertThat(read(FrontDoor::rehearse, all)).as("from the first screen on").isEqualTo(all);
        assertThat(read(FrontDoor::expect, all)).as("from the first letter on").isEqualTo(all);
    }
}
