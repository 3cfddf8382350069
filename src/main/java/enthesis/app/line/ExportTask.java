package enthesis.app.line;

import enthesis.app.exchange.form.ExportSource;
import enthesis.app.exchange.out.ExportAtOnce;
import enthesis.domain.extract.ExtractScope;
import enthesis.domain.value.PersonId;
import enthesis.storage.trail.NotPermitted;
import enthesis.ui.kit.Texts;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/// Lets charts leave without a window: into a folder or zip archive that is whole or is not there.
final class ExportTask {
    /// A line of progress for so many charts, not for each.
    private static final int STEP = 100;
    private final Texts texts;
    private final PrintStream said;
    private final PrintStream progress;
    private String last = "";
    private int steps;

    ExportTask(Texts texts, PrintStream said, PrintStream progress) {
        this.texts = texts;
        this.said = said;
        this.progress = progress;
    }

    Exit run(ExportSource source, PersonId who, Path place, Leaves leaves) {
        var export = new ExportAtOnce(source, who);
        try {
            Optional<ExtractScope> scope = leaves.patient().isEmpty()
                    ? Optional.of(new ExtractScope.Everybody())
                    : export.scope(leaves.patient().get());
            if (scope.isEmpty()) {
                return no(texts.say("export.noNumber"));
            }
            export.warning(leaves.format()).ifPresent(progress::println);
            var outcome = export.run(scope.get(), leaves.format(), place, this::at);
            boolean zip = outcome.shape().isArchive();
            said.println(outcome.missing() == 0
                    ? texts.say(zip ? "export.zip.done" : "fhir.done", outcome.place().toString())
                    : texts.say(zip ? "export.zip.doneMissing" : "fhir.doneMissing", outcome.place().toString(),
                            Integer.toString(outcome.missing())));
            said.println(texts.say("export.unencrypted"));
            return Exit.DONE;
        } catch (NotPermitted e) {
            return no(texts.of(e));
        } catch (IOException e) {
            return no(texts.say("export.line.failed", texts.of(e)));
        }
    }

    private Exit no(String why) {
        said.println(why);
        return Exit.FAILED;
    }

    private void at(String step) {
        if (!step.equals(last) && steps++ % STEP == 0) {
            progress.println(step);
        }
        last = step;
    }
}
