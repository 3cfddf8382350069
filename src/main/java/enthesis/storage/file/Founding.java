package enthesis.storage.file;

import java.io.IOException;
import java.util.List;

/// The first start of a chart: a marker stands in the folder while vault and chart are being made.
final class Founding {
    private final Disk disk;
    private final ChartFolder folder;

    Founding(Disk disk, ChartFolder folder) {
        this.disk = disk;
        this.folder = folder;
    }

    boolean interrupted() {
        return disk.exists(folder.founding());
    }

    void begin() throws IOException {
        if (interrupted()) {
            setAside();
        }
        disk.write(folder.founding(), new byte[0]);
    }

    /// Renamed, not deleted: nobody knows for sure what a person would still want.
    private void setAside() throws IOException {
        for (var file : List.of(folder.vault(), folder.vaultCopy(), folder.chart(), folder.wrongPasswords())) {
            if (disk.exists(file)) {
                disk.move(file, Aside.of(disk, file));
            }
        }
    }
}
