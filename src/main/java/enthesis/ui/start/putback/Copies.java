package enthesis.ui.start.putback;

import enthesis.storage.backup.Wanted;
import enthesis.storage.putback.ChartCopy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The door to charts that lie elsewhere; both are done away from the screen.
public interface Copies {

    /// Those in a folder, the one that was written last first.
    List<ChartCopy> in(Path folder) throws IOException;

    /// Puts one into the chart's folder.
    void take(ChartCopy copy, Wanted wanted) throws IOException;
}
