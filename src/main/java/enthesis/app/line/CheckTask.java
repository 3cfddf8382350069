package enthesis.app.line;

import enthesis.storage.extract.Checksums;
import enthesis.ui.kit.Texts;
import java.io.IOException;
import java.io.PrintStream;

/// Reads an export again. Its files are named by numbers, so that they can be said.
final class CheckTask {
    private final Texts texts;
    private final PrintStream said;
    private final PrintStream progress;

    CheckTask(Texts texts, PrintStream said, PrintStream progress) {
        this.texts = texts;
        this.said = said;
        this.progress = progress;
    }

    Exit run(Checksums sums) {
        progress.println(texts.say("export.check.reading"));
        try (var reading = sums.reading()) {
            while (!reading.whole()) {
                reading.next();
            }
            reading.wrong().forEach(file -> said.println(texts.say("export.check.wrong", file)));
            if (!reading.wrong().isEmpty()) {
                return Exit.UNSOUND;
            }
            said.println(texts.say("export.check.whole", Long.toString(reading.read())));
            return Exit.DONE;
        } catch (IOException e) {
            said.println(texts.say("export.check.failed", texts.of(e)));
            return Exit.FAILED;
        }
    }
}
