package enthesis.app.door;

import enthesis.domain.map.Atlas;
import enthesis.domain.note.Macro;
import enthesis.domain.practice.Practice;
import enthesis.storage.chart.ChartPlace;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.Disk;
import java.time.Clock;
import java.util.List;

/// What the program stands on before anybody unlocks: where the chart lives, the disk, the clock, the practice's
/// numbers and the drawings.
public record Ground(ChartFolder folder, Disk disk, Clock clock, Practice practice, Atlas atlas, List<Macro> macros) {

    ChartPlace place() {
        return new ChartPlace(disk, folder.path());
    }
}
