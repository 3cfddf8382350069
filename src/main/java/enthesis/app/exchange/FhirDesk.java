package enthesis.app.exchange;

import enthesis.app.desk.Tools;
import enthesis.app.exchange.form.ExportSource;
import enthesis.app.exchange.form.ResearchLeaving;
import enthesis.app.exchange.out.ExportRun;
import enthesis.app.exchange.out.ExportWords;
import enthesis.domain.entry.Choices;
import enthesis.domain.extract.ExtractFormat;
import enthesis.domain.people.Right;
import enthesis.domain.value.PersonId;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.ui.exchange.ExportModel.ExportActs;
import enthesis.ui.exchange.ExportModel.Heard;
import enthesis.ui.exchange.ExportModel.Order;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/// Exports for somebody who may, one at a time, and enters it into the trail: when it has left, and when it was called
/// off. On the screen's thread; between two charts others may read.
public final class FhirDesk implements ExportActs {
    private final Tools tools;
    private final String what;
    private final Underway underway = new Underway();

    /// `what` is how the trail calls a course that is exported alone; "" where none is.
    public FhirDesk(Tools tools, String what) {
        this.tools = tools;
        this.what = what;
    }

    private record Going(ExportRun run, Order order, PersonId who, Heard heard) {}

    @Override
    public Supplier<Optional<Path>> folders() {
        return tools.out().folders()::ask;
    }

    @Override
    public void begin(Order order, Path within, Heard heard) {
        if (underway.goesOn()) {
            heard.over(tools.say("fhir.busy"));
            return;
        }
        underway.begins();
        tools.work().run(() -> allowed(within), who -> warned(order, heard, () -> tools.reading().run(
                () -> new Going(begun(order, within), order, who, heard), this::go,
                failed -> over(heard, tools.say("fhir.failed", tools.texts().of(failed))))),
                failed -> over(heard, tools.texts().of(failed)));
    }

    /// What is for research goes on when nobody could be known by a group, or when that was said before.
    private void warned(Order order, Heard heard, Runnable then) {
        if (order.format() != ExtractFormat.RESEARCH || order.warned()) {
            then.run();
            return;
        }
        var practice = tools.practice();
        tools.reading().run(() -> ResearchLeaving.small(ExportSource.of(tools), practice), few -> {
            if (few == 0) {
                then.run();
            } else {
                underway.ends(() -> heard.warned(tools.say("export.small", Integer.toString(few))));
            }
        }, failed -> over(heard, tools.texts().of(failed)));
    }

    private ExportRun begun(Order order, Path within) throws IOException {
        return ExportRun.begun(ExportSource.of(tools),
                new ExportRun.Wanted(order.scope(), order.format(), order.shape()), within);
    }

    /// On the chart's thread.
    private PersonId allowed(Path within) throws IOException {
        tools.chart().chart.write().require(Right.EXPORT_CHARTS, tools.who());
        if (within.toRealPath().startsWith(tools.ground().folder().path().toRealPath())) {
            throw new InsideChart();
        }
        return tools.who();
    }

    private void go(Going on) {
        if (on.run.checking()) {
            on.heard.checked(on.run.checked());
        } else {
            on.heard.progress(on.run.done(), on.run.all());
        }
        if (underway.cancelled()) {
            discard(on, () -> enter(on, tools.say("fhir.trail.cancelled", reason(on)),
                    () -> over(on.heard, tools.say("fhir.cancelled"))));
        } else if (on.run.whole()) {
            finish(on);
        } else {
            tools.reading().run(on.run::next, _ -> go(on), failed -> failed(on, failed));
        }
    }

    private void finish(Going on) {
        var name = "enthesis-" + Choices.text(on.order.format()) + "-" + LocalDate.now(tools.ground().clock());
        tools.reading().run(() -> on.run.finish(name), place -> enter(on, reason(on), () -> over(on.heard,
                done(on, place))), failed -> failed(on, failed));
    }

    private String done(Going on, Path place) {
        var said = on.order.shape().isArchive() ? "export.zip.done" : "fhir.done";
        return on.run.missing() == 0
                ? tools.say(said, place.toString())
                : tools.say(said + "Missing", place.toString(), Integer.toString(on.run.missing()));
    }

    private void failed(Going on, Exception failed) {
        discard(on, () -> over(on.heard, tools.say("fhir.failed", tools.texts().of(failed))));
    }

    private void discard(Going on, Runnable then) {
        tools.reading().run(() -> {
            on.run.discard();
            return on;
        }, _ -> then.run(), failed -> over(on.heard, tools.texts().of(failed)));
    }

    private void enter(Going on, String reason, Runnable then) {
        var act = Act.of(What.EXPORTED, on.who).because(reason);
        tools.work().run(() -> {
            tools.chart().chart.write().run(on.order.patient().map(act::about).orElse(act), _ -> {});
            return on;
        }, _ -> then.run(), failed -> over(on.heard, tools.texts().of(failed)));
    }

    private String reason(Going on) {
        return new ExportWords(tools.texts()).trail(on.order.scope(), on.order.format(), what, on.run.all());
    }

    private void over(Heard heard, String sentence) {
        underway.ends(() -> heard.over(sentence));
    }

    @Override
    public void cancel() {
        underway.cancel();
    }

    /// Calls off what goes on; `then` follows when nothing goes on any more.
    void leave(Runnable then) {
        underway.leave(then, then);
    }
}
