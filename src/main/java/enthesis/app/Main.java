package enthesis.app;

import enthesis.app.line.Asked;
import enthesis.app.line.CommandLine;
import enthesis.app.line.Exit;
import enthesis.domain.words.Words;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.place.TemporaryFolder;
import enthesis.ui.kit.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import javafx.application.Platform;

/// Starts Enthesis, with its window or for one task without. What H2 may load by name is named before its first class
/// is: our own triggers and nothing else. The folder for temporary files is emptied before anybody writes into it.
public final class Main {
    private static final Texts TEXTS = new Texts(new Words(Locale.ENGLISH));

    private Main() {}

    public static void main(String[] args) throws IOException {
        System.setProperty("h2.allowedClasses", "enthesis.storage.trail.guard.*");
        Options options;
        try {
            options = Options.read(args);
        } catch (IllegalArgumentException _) {
            System.err.println(TEXTS.say("line.usage"));
            System.exit(Exit.MISUSED.code());
            return;
        }
        TemporaryFolder.take(new LocalDisk(), Path.of(System.getProperty("java.io.tmpdir")))
                .ifPresent(Main::emptyAtTheEnd);
        var clock = Clock.system(ZoneId.systemDefault());
        options.asked().ifPresentOrElse(asked -> withoutAWindow(asked, options, clock),
                () -> inAWindow(options, clock));
    }

    private static void inAWindow(Options options, Clock clock) {
        var early = new Early(options.here().chartFolder(), clock, options.brought());
        Platform.startup(() -> Program.start(options, early, clock));
        if (!options.demo()) {
            early.begin();
        }
    }

    private static void withoutAWindow(Asked asked, Options options, Clock clock) {
        var exit = new CommandLine(TEXTS, System.out, System.err).run(asked, options.here().chartFolder(),
                new LocalDisk(), clock);
        System.exit(exit.code());
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
