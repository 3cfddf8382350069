package enthesis.app.trail;

import enthesis.app.desk.FailureLine;
import enthesis.app.desk.Outlet;
import enthesis.app.desk.Tools;
import enthesis.domain.note.Canonical;
import enthesis.domain.patient.Person;
import enthesis.domain.value.PatientId;
import enthesis.exchange.document.content.TrailSheet;
import enthesis.exchange.table.Csv;
import enthesis.storage.deed.Deed;
import enthesis.storage.deed.Deeds;
import enthesis.storage.trail.Trail;
import enthesis.ui.practice.trail.RowWords;
import enthesis.ui.practice.trail.TrailDesk.Asked;
import enthesis.ui.practice.trail.TrailDesk.Papers;
import enthesis.ui.practice.trail.TrailWords;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What leaves the trail: its rows for other programs, or a report on paper that ends with the end of the chain. Both
/// are made on the thread of long reads; that they left is entered by `Outlet`.
record TrailPapers(Tools tools, Deeds deeds) {
    private static final List<String> COLUMNS = List.of("line", "when", "who", "patient", "number", "what", "reason",
            "row");

    Papers acts() {
        return new Papers(this::csv, asked -> report(asked, (outlet, pdf) -> outlet.print(about(asked),
                reason("trail.paper.report", asked), () -> Optional.of(pdf))),
                asked -> report(asked, (outlet, pdf) -> outlet.save(about(asked), reason("trail.paper.report", asked),
                        "enthesis-trail.pdf", () -> Optional.of(pdf))));
    }

    private static Optional<PatientId> about(Asked asked) {
        return asked.query().about().filter(some -> some.size() == 1).flatMap(some -> some.stream().findFirst());
    }

    private String reason(String key, Asked asked) {
        return tools.say(key, asked.whose() + ", " + asked.span());
    }

    private void csv(Asked asked) {
        var reason = reason("trail.paper.csv", asked);
        made(() -> rows(asked), file -> new Outlet(tools).save(about(asked), reason, "enthesis-trail.csv",
                () -> Optional.of(file)));
    }

    private byte[] rows(Asked asked) {
        var lines = new ArrayList<List<String>>();
        var words = new TrailWords(tools.texts(), tools.ground().clock().getZone());
        var rows = RowWords.whole(tools.texts(), tools.ground().clock().getZone());
        deeds.each(asked.query(), deed -> {
            if (deed.told().isEmpty()) {
                lines.add(line(deed, words, deed.first(), ""));
            }
            deed.told().forEach(told -> lines.add(line(deed, words, told.entry().seq(), rows.of(told))));
        });
        return Csv.of(COLUMNS.stream().map(column -> tools.say("trail.csv." + column)).toList(), lines);
    }

    private static List<String> line(Deed deed, TrailWords words, long number, String row) {
        return List.of(Long.toString(number), words.when(deed.at()), words.who(deed), words.patient(deed),
                deed.about().map(Person::number).map(Object::toString).orElse(""), words.kind(deed),
                words.reason(deed), row);
    }

    private interface Way {
        void out(Outlet outlet, byte[] pdf);
    }

    private void report(Asked asked, Way way) {
        var paper = tools.board().paper().get();
        made(() -> tools.documents().trail(sheet(asked), paper),
                pdf -> way.out(new Outlet(tools, "enthesis-trail.pdf"), pdf));
    }

    private TrailSheet sheet(Asked asked) {
        var rows = new ArrayList<TrailSheet.Row>();
        var zone = tools.ground().clock().getZone();
        var words = new TrailWords(tools.texts(), zone);
        var end = deeds.each(asked.query(), deed -> rows.add(new TrailSheet.Row(words.when(deed.at()),
                words.who(deed), words.patient(deed), words.kind(deed), said(deed, words))));
        var now = LocalDateTime.now(tools.ground().clock());
        return new TrailSheet(tools.clinic().name(), asked.whose(), asked.span(),
                tools.say("paper.trail.printed", tools.texts().date(now.toLocalDate()),
                        tools.texts().time(now.toLocalTime()), tools.board().user().get()),
                end(end), rows);
    }

    private static List<String> said(Deed deed, TrailWords words) {
        return Stream.concat(Stream.of(words.reason(deed)).filter(reason -> !reason.isEmpty()),
                words.rows(deed).stream().map(words::row)).toList();
    }

    private String end(Trail.End end) {
        return tools.say("paper.trail.end", TrailWords.many(end.seq()), Canonical.shown(end.hash()));
    }

    private void made(Callable<byte[]> make, Consumer<byte[]> then) {
        tools.reading().run(make, then, new FailureLine(tools.texts(), tools.window()));
    }
}
