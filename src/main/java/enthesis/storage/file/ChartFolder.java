package enthesis.storage.file;

import java.nio.file.Path;

/// The folder of one chart, and the names of all files in it.
public record ChartFolder(Path path) {

    public static ChartFolder at(Path path) {
        return new ChartFolder(path.toAbsolutePath().normalize());
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

    /// Held while the drafts are open.
    public Path draftsLock() {
        return path.resolve(".drafts.lock");
    }

    public Path reserve() {
        return path.resolve("reserve");
    }

    public Path attachments() {
        return path.resolve("attachments");
    }

    public Path backups() {
        return path.resolve("backups");
    }

    /// By which words notes are found; made anew when it is lost.
    public Path noteWords() {
        return path.resolve("note-words");
    }

    /// Stands where somebody wants the chart on a disk that can be pulled out.
    public Path agreed() {
        return path.resolve(".on-removable-disk");
    }

    Path lock() {
        return path.resolve(".lock");
    }

    Path knock() {
        return path.resolve(".knock");
    }

    /// Stands while a first start is under way.
    public Path founding() {
        return path.resolve(".founding");
    }
}
