package enthesis.storage.place;

import enthesis.domain.words.Worded;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.Disk;
import java.io.IOException;
import java.util.List;

/// What stands in the chart's folder before anything is opened. What is missing, empty, truncated or foreign is told,
/// never silently replaced by a new chart.
public sealed interface FolderState {

    /// Looks; makes the folder if it is missing and may be. To be asked before the chart is opened and never after:
    /// reading a file that H2 holds would let go of H2's own lock (journal.md 9).
    static FolderState of(Disk disk, ChartFolder folder) {
        return new FolderCheck(disk, folder, PulledOut.ofThisMachine()::under).state();
    }

    /// Nothing of a chart is here: the first start.
    record New() implements FolderState {}

    /// A chart file and its vault, by their looks whole; or its vault, and a backup to make the file anew from.
    record Existing() implements FolderState {}

    /// Something of a chart is here and something is missing or damaged; the words say what.
    record Incomplete(String words, List<String> values) implements FolderState, Worded {}

    /// The disk can be pulled out, and nobody has agreed to that for this folder; the words say which.
    record Removable(String words, List<String> values) implements FolderState, Worded {}

    /// Notes in the folder that somebody wants the chart on such a disk.
    static void agree(Disk disk, ChartFolder folder) throws IOException {
        disk.makeFolder(folder.path());
        disk.write(folder.agreed(), new byte[0]);
    }

    /// No chart may live here; the words say why.
    record Refused(String words, List<String> values) implements FolderState, Worded {}
}
