package enthesis.app;

import enthesis.app.demo.DemoFolder;
import enthesis.app.door.Arrival;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.Disk;
import enthesis.storage.file.Lock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// What a window finds when it starts, and whether it is the demonstration.
record Found(Arrival arrival, boolean demo) {

    /// Looks at the folder. Where another window has the chart, that one comes forward, with the file that this one was
    /// started with.
    static Found at(ChartFolder folder, Disk disk, Clock clock, Optional<Path> brought) throws IOException {
        var arrival = Arrival.at(folder, disk, clock);
        if (arrival instanceof Arrival.AlreadyOpen) {
            Lock.knock(disk, folder, brought.map(Path::toString).orElse(""));
        }
        return new Found(arrival, DemoFolder.holds(disk, folder));
    }
}
