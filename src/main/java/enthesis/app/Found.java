package enthesis.app;

import enthesis.app.demo.DemoFolder;
import enthesis.app.door.Arrival;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.Disk;
import enthesis.storage.file.Lock;
import java.io.IOException;
import java.time.Clock;

/// What stands where the chart is to be, and whether it is that of the demonstration.
record Found(Arrival arrival, boolean demo) {

    /// Where another window has the chart, that one comes forward.
    static Found at(ChartFolder folder, Disk disk, Clock clock) throws IOException {
        var arrival = Arrival.at(folder, disk, clock);
        if (arrival instanceof Arrival.AlreadyOpen) {
            Lock.knock(disk, folder);
        }
        return new Found(arrival, DemoFolder.holds(disk, folder));
    }
}
