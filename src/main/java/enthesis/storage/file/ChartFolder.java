package enthesis.storage.file;

import java.io.IOException;
import java.nio.file.Path;

/// The folder of one chart, and the names of all files in it.
public record ChartFolder(Path path) {

    public static ChartFolder at(Path path) {
        return new ChartFolder(path.toAbsolutePath().normalize());
    }

    /// What stands here; makes the folder if it is missing and may be. To be asked before the chart is opened and never
    /// after: reading a file that H2 holds would let go of H2's own lock (journal.md 9).
    public FolderState look(Disk disk) {
        return new FolderCheck(disk, this).state();
    }

    /// Begins a first start: from here to `founded` a crash leaves nothing of value, so what an earlier, interrupted
    /// first start left is set aside and the first start may begin again.
    public void begin(Disk disk) throws IOException {
        new Founding(disk, this).begin();
    }

    /// Ends the first start: chart and vault are whole. To be called before anybody can enter a patient.
    public void founded(Disk disk) throws IOException {
        disk.delete(founding());
    }

    /// H2's file.
    public Path chart() {
        return path.resolve("chart.mv.db");
    }

    /// The name H2 wants: without its ending.
    public Path database() {
        return path.resolve("chart");
    }

    public Path vault() {
        return path.resolve("vault.json");
    }

    public Path vaultCopy() {
        return path.resolve("vault.json.bak");
    }

    public Path wrongPasswords() {
        return path.resolve("wrong-passwords");
    }

    public Path drafts() {
        return path.resolve("drafts");
    }

    public Path reserve() {
        return path.resolve("reserve");
    }

    public Path attachments() {
        return path.resolve("attachments");
    }

    Path lock() {
        return path.resolve(".lock");
    }

    Path knock() {
        return path.resolve(".knock");
    }

    Path founding() {
        return path.resolve(".founding");
    }
}
