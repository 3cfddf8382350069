package enthesis.app;

import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.work.FxWork;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is done while the screen still starts: the folder is looked at on the chart's own thread, and the letters of
/// the fonts are read. The window asks for both when it is there, and waits for what is not done yet.
final class Early {
    private final FxWork work = new FxWork();
    private final ChartFolder folder;
    private final Clock clock;
    private final Optional<Path> brought;
    private @Nullable Found found;

    /// `brought` is the file with which the program was started.
    Early(ChartFolder folder, Clock clock, Optional<Path> brought) {
        this.folder = folder;
        this.clock = clock;
        this.brought = brought;
    }

    /// Begins; as soon as the screen has begun to start.
    void begin() {
        work.run(this::look, _ -> {}, _ -> {});
        Theme.letters();
    }

    FxWork work() {
        return work;
    }

    /// What was found in the folder; on the chart's thread only. Where looking failed it is looked at anew.
    Found look() throws IOException {
        if (found == null) {
            found = Found.at(folder, new LocalDisk(), clock, brought);
        }
        return found;
    }
}
