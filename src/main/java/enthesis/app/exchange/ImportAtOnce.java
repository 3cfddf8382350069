package enthesis.app.exchange;

import enthesis.app.door.OpenChart;
import enthesis.domain.intake.Preview;
import enthesis.domain.value.PersonId;
import enthesis.exchange.table.in.TableFile;
import enthesis.storage.intake.Acquaintance;
import enthesis.storage.intake.Arrival;
import enthesis.storage.intake.Intakes.Going;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// An import from its first byte to its last row on the chart's own thread, for a task without a window. Whoever has to
/// be asked about is left out.
public record ImportAtOnce(OpenChart chart, PersonId who) {

    /// What came of it: the preview, and what was new of it.
    public record Outcome(Preview preview, Going going) {}

    /// `seen` gets the preview before anything is written, `far` how far it is: the step, and its share from 0 to 1.
    ///
    /// @throws enthesis.exchange.incoming.NotTaken
    ///             if anything in the files is not as it should be; nothing is stored then
    /// @throws NotPlaced
    ///             if it is a table that was never read before
    public Outcome run(Path path, Consumer<Preview> seen, BiConsumer<String, Double> far) throws IOException {
        var today = LocalDate.now(chart.chart.write().clock());
        try (var run = run(path, today)) {
            while (!run.checked()) {
                run.check();
                far.accept("import.step.checking", run.share());
            }
            var known = new Acquaintance(chart.chart.write());
            var matched = run.match(known::of);
            while (matched.isEmpty()) {
                matched = run.match(known::of);
            }
            var preview = matched.get();
            seen.accept(preview);
            return new Outcome(preview, written(run, far));
        }
    }

    /// A table is read as it was read before.
    private ImportRun run(Path path, LocalDate today) throws IOException {
        if (!TableFile.is(path)) {
            return ImportRun.of(path, today, () -> false);
        }
        var looked = new TableLook(path, today, () -> false, chart.tables::of).at(Optional.empty());
        return ImportRun.of(path, TableLook.remembered(looked), looked.dictionary(), today, () -> false);
    }

    private Going written(ImportRun run, BiConsumer<String, Double> far) throws IOException {
        var going = Going.begun(run.source(), who);
        try {
            for (var batch = run.people(chart.patients.nextNumber()); !batch.isEmpty(); batch = run
                    .people(chart.patients.nextNumber())) {
                going = added(going, batch);
                far.accept("import.step.people", 0.0);
            }
            for (var batch = run.said(); !batch.isEmpty(); batch = run.said()) {
                going = added(going, batch);
                far.accept("import.step.facts", 0.0);
            }
            return chart.intakes.finish(going, run.allergic());
        } catch (IOException | RuntimeException e) {
            if (!chart.chart.stopped()) {
                chart.intakes.undo(who);
            }
            throw e;
        }
    }

    private Going added(Going going, List<Arrival> batch) {
        return chart.intakes.add(going, batch);
    }
}
