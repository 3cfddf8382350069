package enthesis.app.line;

import enthesis.app.door.OpenChart;
import enthesis.app.exchange.ImportAtOnce;
import enthesis.app.exchange.NotPlaced;
import enthesis.domain.intake.Preview;
import enthesis.domain.people.Right;
import enthesis.domain.value.PersonId;
import enthesis.exchange.incoming.NotTaken;
import enthesis.storage.recovery.Unsound;
import enthesis.storage.trail.NotPermitted;
import enthesis.ui.kit.Texts;
import enthesis.ui.practice.intake.ImportWords;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/// Takes in charts without a window: backed up first, checked whole, told what is taken and what is left out, stored.
final class ImportTask {
    private final Texts texts;
    private final PrintStream said;
    private final PrintStream progress;
    private final ImportWords words;
    private String last = "";

    ImportTask(Texts texts, PrintStream said, PrintStream progress) {
        this.texts = texts;
        this.said = said;
        this.progress = progress;
        words = new ImportWords(texts);
    }

    Exit run(OpenChart chart, PersonId who, Path path) throws IOException {
        try {
            chart.chart.write().require(Right.IMPORT_CHARTS, who);
            var upkeep = chart.chart.upkeep();
            if (!upkeep.holdsEveryRow()) {
                progress.println(texts.say("import.backingUp"));
                upkeep.backUp().orElseThrow().done();
            }
            var going = new ImportAtOnce(chart, who).run(path, this::seen, (step, _) -> at(step)).going();
            said.println(words.done(going.charts(), going.facts()));
            return Exit.DONE;
        } catch (NotTaken | NotPlaced | NotPermitted e) {
            said.println(texts.say("import.failed", texts.of(e)));
            return Exit.FAILED;
        } catch (Unsound e) {
            said.println(texts.say("import.noBackup", ""));
            return Exit.UNSOUND;
        }
    }

    private void seen(Preview preview) {
        said.println(words.taken(preview));
        words.left(preview).forEach(said::println);
    }

    private void at(String step) {
        if (!step.equals(last)) {
            last = step;
            progress.println(texts.say(step));
        }
    }
}
