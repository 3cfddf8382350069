package enthesis.storage.chart;

import enthesis.storage.file.Disk;
import enthesis.storage.file.EarlySum;
import enthesis.storage.key.MasterKey;
import enthesis.storage.recovery.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// Where a chart lives: its folder, and the door to the disk that all of the program's own files pass. When its file
/// has to be read whole, `told` hears how far that is; `aside`, a program of its own does it, which alone dies of a
/// damage. Its sum may be begun before.
public record ChartPlace(Disk disk, Path folder, Progress told, boolean aside, Optional<EarlySum> early) {
    public ChartPlace {
        folder = folder.toAbsolutePath();
    }

    /// Read whole in this program, telling nobody.
    public ChartPlace(Disk disk, Path folder) {
        this(disk, folder, Progress.NOBODY, false);
    }

    /// The sum of its file is not begun before.
    public ChartPlace(Disk disk, Path folder, Progress told, boolean aside) {
        this(disk, folder, told, aside, Optional.empty());
    }

    /// The same place, read whole in a program of its own.
    public ChartPlace readAside(Progress hearing) {
        return new ChartPlace(disk, folder, hearing, true, early);
    }

    /// The sum of its file, to be begun while nobody waits for it yet.
    public EarlySum sum(Clock clock) {
        return new EarlySum(disk, path(), clock);
    }

    /// The same place, whose sum may have been begun before.
    public ChartPlace summed(EarlySum begun) {
        return new ChartPlace(disk, folder, told, aside, Optional.of(begun));
    }

    Opening opening(MasterKey key, Clock clock) {
        return new Opening(chart(), key, clock);
    }

    /// The name under which a chart is made until it is whole.
    ChartFile unfinished() {
        return chart().unfinished();
    }

    private ChartFile chart() {
        var here = new CheckerHere(told);
        return new ChartFile(disk, path(), aside ? CheckerAside.of(told, here) : here, new Sums(early, told));
    }

    private Path path() {
        return folder.resolve("chart" + ChartFile.ENDING);
    }
}
