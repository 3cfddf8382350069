package enthesis.storage.place;

import enthesis.storage.file.Aside;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// The first start of a chart: a marker stands in the folder while vault and chart are being made. Until it is gone
/// nobody can have entered anything, so after a crash the first start may begin again.
public final class Founding {
    private static final Pattern CHART = Pattern.compile("chart\\.(mv\\.db|seal|\\d+\\.journal)");

    private final Disk disk;
    private final ChartFolder folder;

    public Founding(Disk disk, ChartFolder folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /// What an interrupted first start left is set aside, not deleted: nobody knows for sure what a person still wants.
    public void begin() throws IOException {
        if (underWay()) {
            for (var file : List.of(folder.vault(), folder.vaultCopy(), folder.wrongPasswords(), folder.backups())) {
                setAside(file);
            }
            for (var name : disk.list(folder.path())) {
                if (CHART.matcher(name).matches()) {
                    setAside(folder.path().resolve(name));
                }
            }
        }
        disk.write(folder.founding(), new byte[0]);
    }

    private void setAside(Path file) throws IOException {
        if (disk.exists(file)) {
            disk.move(file, Aside.of(disk, file));
        }
    }

    boolean underWay() {
        return disk.exists(folder.founding());
    }

    /// Vault and chart are whole. Opening the drafts does this too, so that the marker never outlives the first text.
    public void done() throws IOException {
        disk.delete(folder.founding());
    }
}
