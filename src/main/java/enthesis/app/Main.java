package enthesis.app;

import java.time.Clock;
import java.time.ZoneId;
import javafx.application.Platform;

/// Starts Enthesis. What H2 may load by name is named before its first class is: our own triggers and nothing else.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.setProperty("h2.allowedClasses", "enthesis.storage.trail.guard.*");
        var options = Options.read(args);
        Platform.startup(() -> Program.start(options, Clock.system(ZoneId.systemDefault())));
    }
}
