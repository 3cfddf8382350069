package enthesis.app.door;

import enthesis.storage.chart.ChartPlace;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.Disk;
import enthesis.storage.file.Reserve;
import enthesis.storage.reference.Shipped;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;

/// What the program stands on before anybody unlocks: where the chart lives, the disk, the clock, the reference data
/// that come with it.
public record Ground(ChartFolder folder, Disk disk, Clock clock, Supplier<Shipped> data) {

    public Ground(ChartFolder folder, Disk disk, Clock clock, Shipped shipped) {
        this(folder, disk, clock, () -> shipped);
    }

    /// Its reference data are read when they are first asked for: no screen before the password needs them.
    static Ground unread(ChartFolder folder, Disk disk, Clock clock) {
        return new Ground(folder, disk, clock, new Once<>(Shipped::load));
    }

    public Shipped shipped() {
        return data.get();
    }

    /// Reads the practice's numbers from them once, so that nobody who unlocks waits for that.
    public Shipped practised() {
        shipped().settings().practice(Map.of());
        return shipped();
    }

    /// Makes the room that is given up for drafts when the disk is full; a disk that is full already has none.
    public Ground reserve() throws IOException {
        new Reserve(disk, folder).make();
        return this;
    }

    ChartPlace place() {
        return new ChartPlace(disk, folder.path());
    }
}
