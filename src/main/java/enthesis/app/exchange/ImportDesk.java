package enthesis.app.exchange;

import enthesis.app.backup.BackupDesk;
import enthesis.app.desk.Tools;
import enthesis.domain.intake.Preview;
import enthesis.domain.intake.table.TableForm;
import enthesis.domain.intake.table.TableReading;
import enthesis.domain.people.Right;
import enthesis.exchange.table.in.TableFile;
import enthesis.storage.intake.Acquaintance;
import enthesis.storage.intake.Arrival;
import enthesis.storage.intake.Intakes.Going;
import enthesis.storage.practice.own.TableReadings;
import enthesis.ui.practice.intake.ImportModel.Heard;
import enthesis.ui.practice.intake.ImportModel.ImportActs;
import enthesis.ui.practice.intake.ImportWords;
import enthesis.ui.practice.intake.Looked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Imports for somebody who may, one at a time: reads on the thread of long reads, backs up, then stores piece by piece
/// on the chart's thread, between which others may chart. Whatever ends it early takes all of it out again. On the
/// screen's thread.
public final class ImportDesk implements ImportActs {
    private final Tools tools;
    private final ImportWords words;
    private final Underway underway = new Underway();
    private @Nullable ImportRun run;

    public ImportDesk(Tools tools) {
        this.tools = tools;
        words = new ImportWords(tools.texts());
    }

    @Override
    public Supplier<Optional<Path>> files() {
        return tools.out().charts()::ask;
    }

    @Override
    public Supplier<Optional<Path>> folders() {
        return tools.out().folders()::ask;
    }

    @Override
    public void check(Path path, Heard heard) {
        if (TableFile.is(path)) {
            allowed(heard, () -> look(path, Optional.empty(), heard));
        } else {
            allowed(heard,
                    () -> begin(() -> ImportRun.of(path, tools.today(), underway::cancelled), Optional.empty(), heard));
        }
    }

    @Override
    public void look(Path path, TableForm form, Heard heard) {
        allowed(heard, () -> look(path, Optional.of(form), heard));
    }

    @Override
    public void check(Looked table, TableReading reading, Heard heard) {
        allowed(heard, () -> begin(
                () -> ImportRun.of(table.path(), reading, table.dictionary(), tools.today(),
                        underway::cancelled),
                Optional.of(new Placed(table, reading)), heard));
    }

    private void allowed(Heard heard, Runnable then) {
        underway.begins();
        tools.work().run(() -> {
            tools.chart().chart.write().require(Right.IMPORT_CHARTS, tools.who());
            return then;
        }, Runnable::run, failed -> over(heard, failed));
    }

    private void look(Path path, Optional<TableForm> form, Heard heard) {
        tools.reading().run(() -> new TableLook(path, tools.today(), underway::cancelled,
                shape -> tools.chart().chart.reading().stores(read -> new TableReadings(read).of(shape))).at(form),
                looked -> {
                    if (underway.cancelled()) {
                        over(heard, tools.say("import.cancelled"));
                    } else {
                        underway.ends(() -> heard.looked(looked));
                    }
                }, failed -> over(heard, failed));
    }

    /// How a table was placed, to be remembered once it could be read so.
    private record Placed(Looked table, TableReading reading) {}

    private void begin(Callable<ImportRun> how, Optional<Placed> placed, Heard heard) {
        tools.reading().run(() -> {
            shut();
            var begun = how.call();
            run = begun;
            return begun;
        }, one -> check(one, placed, heard), failed -> over(heard, failed));
    }

    private void check(ImportRun on, Optional<Placed> placed, Heard heard) {
        if (underway.cancelled()) {
            over(heard, tools.say("import.cancelled"));
        } else if (on.checked()) {
            match(on, placed, heard);
        } else {
            heard.progress(tools.say("import.checking"), on.share());
            tools.reading().run(() -> {
                on.check();
                return on;
            }, _ -> check(on, placed, heard), failed -> over(heard, failed));
        }
    }

    private void match(ImportRun on, Optional<Placed> placed, Heard heard) {
        if (underway.cancelled()) {
            over(heard, tools.say("import.cancelled"));
            return;
        }
        heard.progress(tools.say("import.matching"), on.matched());
        tools.reading().run(() -> tools.chart().chart.reading().stores(read -> on.match(new Acquaintance(read)::of)),
                whole -> whole.ifPresentOrElse(
                        preview -> remember(placed, () -> underway.ends(() -> heard.checked(preview)), heard),
                        () -> match(on, placed, heard)),
                failed -> over(heard, failed));
    }

    private void remember(Optional<Placed> placed, Runnable then, Heard heard) {
        if (placed.isEmpty()) {
            then.run();
            return;
        }
        var survey = placed.get().table.survey().orElseThrow();
        tools.work().run(() -> {
            tools.chart().tables.keep(survey.shape(), TableLook.called(survey), placed.get().reading, tools.who());
            return then;
        }, Runnable::run, failed -> over(heard, failed));
    }

    @Override
    public void store(Preview preview, Heard heard) {
        underway.begins();
        new BackupDesk(tools).first(why -> why.ifPresentOrElse(
                not -> over(heard, tools.say("import.noBackup", not)),
                () -> tools.work().run(() -> Going.begun(on().source(), tools.who()),
                        begun -> people(begun, preview, heard), failed -> over(heard, failed))));
    }

    private ImportRun on() {
        if (run == null) {
            throw new IllegalStateException("nothing is read");
        }
        return run;
    }

    private void people(Going so, Preview preview, Heard heard) {
        if (underway.cancelled()) {
            undo(heard, tools.say("import.cancelled"));
            return;
        }
        tools.work().run(() -> {
            var batch = on().people(tools.chart().patients.nextNumber());
            return batch.isEmpty() ? Optional.<Going>empty() : Optional.of(tools.chart().intakes.add(so, batch));
        }, now -> now.ifPresentOrElse(more -> {
            heard.progress(tools.say("import.storing", Integer.toString(on().done()),
                    Integer.toString(preview.lines().size())), (double) on().done() / preview.lines().size() / 2);
            people(more, preview, heard);
        }, () -> facts(so, heard)), failed -> undo(heard, failed));
    }

    private void facts(Going so, Heard heard) {
        if (underway.cancelled()) {
            undo(heard, tools.say("import.cancelled"));
            return;
        }
        tools.reading().run(() -> on().said(), batch -> stored(so, batch, heard), failed -> undo(heard, failed));
    }

    private void stored(Going so, List<Arrival> batch, Heard heard) {
        tools.work().run(() -> {
            return batch.isEmpty()
                    ? tools.chart().intakes.finish(so, on().allergic())
                    : tools.chart().intakes.add(so, batch);
        }, now -> {
            if (batch.isEmpty()) {
                over(heard, words.done(now.charts(), now.facts()));
            } else {
                heard.progress(tools.say("import.storingFacts", Integer.toString(now.facts())), -1);
                facts(now, heard);
            }
        }, failed -> undo(heard, failed));
    }

    private void undo(Heard heard, Exception failed) {
        undo(heard, underway.cancelled()
                ? tools.say("import.cancelled")
                : tools.say("import.failed", tools.texts().of(failed)));
    }

    /// A chart that is stopped undoes it when it is opened again.
    private void undo(Heard heard, String sentence) {
        tools.work().run(() -> tools.chart().intakes.undo(tools.who()), _ -> over(heard, sentence),
                failed -> over(heard, tools.texts().of(failed)));
    }

    /// Whatever fails after it was called off is that.
    private void over(Heard heard, Exception failed) {
        over(heard, underway.cancelled()
                ? tools.say("import.cancelled")
                : tools.say("import.failed", tools.texts().of(failed)));
    }

    private void over(Heard heard, String sentence) {
        tools.reading().run(() -> {
            shut();
            return sentence;
        }, said -> underway.ends(() -> heard.over(said)), _ -> underway.ends(() -> heard.over(sentence)));
    }

    private void shut() throws IOException {
        if (run != null) {
            run.close();
            run = null;
        }
    }

    @Override
    public void cancel() {
        underway.cancel();
    }

    /// Calls off what goes on; `then` follows when nothing goes on any more.
    void leave(Runnable then) {
        underway.leave(then, () -> tools.reading().run(() -> {
            shut();
            return then;
        }, Runnable::run, _ -> then.run()));
    }
}
