package enthesis.app;

import enthesis.storage.file.LocalDisk;
import enthesis.storage.place.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import javafx.application.Platform;

/// Starts Enthesis. What H2 may load by name is named before its first class is: our own triggers and nothing else. The
/// folder for temporary files is emptied before anybody writes into it.
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        System.setProperty("h2.allowedClasses", "enthesis.storage.trail.guard.*");
        var options = Options.read(args);
        TemporaryFolder.take(new LocalDisk(), Path.of(System.getProperty("java.io.tmpdir")))
                .ifPresent(Main::emptyAtTheEnd);
        Platform.startup(() -> Program.start(options, Clock.system(ZoneId.systemDefault())));
    }

    private static void emptyAtTheEnd(TemporaryFolder folder) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                folder.close();
            } catch (IOException _) {
                // the next start empties it
            }
        }, "temporary files"));
    }
}
