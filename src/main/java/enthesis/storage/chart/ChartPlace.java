package enthesis.storage.chart;

import enthesis.storage.file.Disk;
import enthesis.storage.key.MasterKey;
import java.nio.file.Path;
import java.time.Clock;

/// Where a chart lives: its folder, and the door to the disk that all of the program's own files pass.
public record ChartPlace(Disk disk, Path folder) {

    public ChartPlace {
        folder = folder.toAbsolutePath();
    }

    Opening opening(MasterKey key, Clock clock) {
        return new Opening(chart(), key, clock);
    }

    /// The name under which a chart is made until it is whole.
    ChartFile unfinished() {
        return chart().unfinished();
    }

    private ChartFile chart() {
        return new ChartFile(disk, folder.resolve("chart" + ChartFile.ENDING));
    }
}
