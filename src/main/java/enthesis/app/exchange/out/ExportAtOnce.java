package enthesis.app.exchange.out;

import enthesis.app.exchange.form.ExportSource;
import enthesis.app.exchange.form.ResearchLeaving;
import enthesis.domain.extract.ExtractFormat;
import enthesis.domain.extract.ExtractScope;
import enthesis.domain.extract.ExtractShape;
import enthesis.domain.people.Right;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.storage.extract.Extracts;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// An export from its first file to its name, for a task without a window; entered into the trail when it has left.
public record ExportAtOnce(ExportSource source, PersonId who) {

    /// The folder or archive that was written, how many charts are in it, and how many of their files were missing.
    public record Outcome(Path place, ExtractShape shape, int charts, int missing) {}

    /// The chart of a number; empty where there is none.
    public Optional<ExtractScope> scope(String number) {
        return new Extracts(source.chart().chart.reading(), source.ground().shipped().settings()).numbered(number)
                .map(ExtractScope.WholeChart::new);
    }

    /// What to think of before charts leave in a form; empty where there is nothing.
    public Optional<String> warning(ExtractFormat format) {
        int few = format == ExtractFormat.RESEARCH
                ? ResearchLeaving.small(source, source.chart().thresholds.practice())
                : 0;
        return few == 0 ? Optional.empty() : Optional.of(source.say("export.line.small", Integer.toString(few)));
    }

    /// `far` hears how far it is.
    ///
    /// @throws enthesis.storage.trail.NotPermitted
    ///             for whoever may not
    /// @throws ExportTarget.NoPlace
    ///             if there is no place for it; nothing is written then
    public Outcome run(ExtractScope scope, ExtractFormat format, Path typed, Consumer<String> far)
            throws IOException {
        source.chart().chart.write().require(Right.EXPORT_CHARTS, who);
        var target = ExportTarget.of(typed, source.ground().folder().path());
        var run = ExportRun.begun(source, new ExportRun.Wanted(scope, format, target.shape()), target.within());
        try {
            while (!run.whole()) {
                run.next();
                far.accept(run.checking()
                        ? source.say("export.line.checking")
                        : source.say("export.writing", Integer.toString(run.done()), Integer.toString(run.all())));
            }
            var place = run.finish(target.place());
            enter(scope, format, run.all());
            return new Outcome(place, target.shape(), run.all(), run.missing());
        } catch (IOException | RuntimeException e) {
            run.discard(e);
            throw e;
        }
    }

    private void enter(ExtractScope scope, ExtractFormat format, int charts) {
        var act = Act.of(What.EXPORTED, who).because(new ExportWords(source.texts()).trail(scope, format, "", charts));
        Optional<PatientId> about = scope instanceof ExtractScope.WholeChart one
                ? Optional.of(one.patient())
                : Optional.empty();
        source.chart().chart.write().run(about.map(act::about).orElse(act), _ -> {});
    }
}
