package enthesis.app.door;

import enthesis.storage.chart.ChartPlace;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.Disk;
import enthesis.storage.reference.Shipped;
import java.time.Clock;

/// What the program stands on before anybody unlocks: where the chart lives, the disk, the clock, the reference data
/// that come with it.
public record Ground(ChartFolder folder, Disk disk, Clock clock, Shipped shipped) {

    ChartPlace place() {
        return new ChartPlace(disk, folder.path());
    }
}
