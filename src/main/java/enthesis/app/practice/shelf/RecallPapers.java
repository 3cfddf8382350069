package enthesis.app.practice.shelf;

import enthesis.app.desk.Outlet;
import enthesis.app.desk.Tools;
import enthesis.domain.entry.TimeText;
import enthesis.exchange.document.content.RecallSheet;
import enthesis.ui.practice.shelf.RecallLine;
import enthesis.ui.practice.shelf.RecallModel;
import java.time.LocalDateTime;

/// Prints and saves the list of those who received a lot, on the practice's paper; the trail says of which lot.
record RecallPapers(Tools tools) {

    RecallModel.Paper acts() {
        return new RecallModel.Paper(
                shown -> new Outlet(tools, "enthesis-recall.pdf").print(reason(shown), pages(shown)),
                shown -> new Outlet(tools).save(reason(shown), "enthesis-recall.pdf", pages(shown)));
    }

    private String reason(RecallModel.Shown shown) {
        return tools.say("shelf.recall.reason", shown.lot());
    }

    private Outlet.Pages pages(RecallModel.Shown shown) {
        var size = tools.board().paper().get();
        return Outlet.Pages.of(() -> tools.documents().recall(sheet(shown), size));
    }

    private RecallSheet sheet(RecallModel.Shown shown) {
        var now = LocalDateTime.now(tools.ground().clock());
        return new RecallSheet(tools.clinic().name(), shown.lot(),
                tools.say("shelf.recall.printed", tools.texts().date(now.toLocalDate()),
                        TimeText.written(now.toLocalTime()), tools.chart().user().name()),
                shown.count(), shown.lines().stream().map(line -> row(line, shown)).toList());
    }

    private RecallSheet.Row row(RecallLine line, RecallModel.Shown shown) {
        var person = line.person();
        var words = shown.words();
        return new RecallSheet.Row(
                new RecallSheet.Who(person.shown(), tools.texts().date(person.born()), person.number().value(),
                        person.telephone()),
                tools.texts().date(line.day()), words.product(line), line.received().lot(), words.got(line),
                words.besides(line));
    }
}
