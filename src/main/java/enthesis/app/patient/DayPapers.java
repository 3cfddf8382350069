package enthesis.app.patient;

import enthesis.app.desk.ChainEnd;
import enthesis.app.desk.Outlet;
import enthesis.app.desk.Tools;
import enthesis.domain.course.GoingCourse;
import enthesis.domain.entry.Choices;
import enthesis.domain.outcome.OutcomeWords;
import enthesis.domain.patient.Person;
import enthesis.domain.value.Side;
import enthesis.exchange.document.report.DaySheet;
import enthesis.ui.today.CallLine;
import enthesis.ui.today.DueLine;
import enthesis.ui.today.OutcomeLine;
import enthesis.ui.today.TodayModel;
import enthesis.ui.today.VisitLine;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Prints the lists of Today as they are shown.
record DayPapers(Tools tools) {

    void print(TodayModel shown) {
        var paper = tools.board().paper().get();
        var parts = parts(shown);
        new Outlet(tools, "enthesis-day.pdf").print(tools.say("trail.paper.day"),
                Outlet.Pages.of(() -> tools.documents().reports().day(sheet(parts), paper)));
    }

    private DaySheet sheet(List<DaySheet.Part> parts) {
        var now = LocalDateTime.now(tools.ground().clock());
        var day = tools.texts().date(now.toLocalDate());
        return new DaySheet(tools.clinic().name(), day, tools.say("paper.day.printed", day,
                tools.texts().time(now.toLocalTime()), tools.chart().user().name()), new ChainEnd(tools).words(),
                parts);
    }

    /// What cannot wait first.
    private List<DaySheet.Part> parts(TodayModel shown) {
        var lists = shown.lists.get();
        var calls = shown.calls.get();
        return List.of(part("urgent", calls.urgent(), this::call), part("due", lists.due(), this::due),
                part("inProgress", lists.inProgress(), this::visit), part("calls", calls.due(), this::call),
                part("outcomes", shown.outcomes.get(), this::outcome),
                part("notSigned", lists.notSigned(), this::visit));
    }

    private <T> DaySheet.Part part(String list, List<T> lines, Function<T, DaySheet.Line> line) {
        return new DaySheet.Part(tools.say("today." + list), lines.stream().map(line).toList());
    }

    private DaySheet.Line line(Person person, List<DaySheet.Place> places, String says) {
        return new DaySheet.Line(person.shown(), tools.say("paper.identifiers", tools.texts().date(person.born()),
                person.number().value()), person.telephone(), places, says);
    }

    private DaySheet.Place place(Side side, String what) {
        return new DaySheet.Place(tools.say("kit.side." + Choices.text(side)), what);
    }

    private DaySheet.Line call(CallLine line) {
        return line(line.person(), List.of(place(line.side(), line.place())), line.says() + ", " + line.second());
    }

    private DaySheet.Line visit(VisitLine line) {
        var places = line.served().stream().map(one -> place(one.side(), tools.say("today.session", one.region(),
                Integer.toString(one.session()), Integer.toString(one.of())))).toList();
        var open = line.open() == 0
                ? tools.say("today.ready")
                : Stream.of(line.says(), tools.say("today.missing", Integer.toString(line.open())))
                        .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return line(line.person(), places, open);
    }

    private DaySheet.Line due(DueLine line) {
        var course = line.course();
        var next = tools.say("today.session", line.region(), Integer.toString(course.done() + 1),
                Integer.toString(course.plan().sessions()));
        return line(line.person(), List.of(place(course.course().side(), next)), says(course));
    }

    private String says(GoingCourse course) {
        return course.booked().map(day -> tools.say("today.booked", tools.texts().date(day)))
                .orElseGet(() -> course.last().map(day -> tools.say("today.lot.since", tools.texts().date(day)))
                        .orElse(""));
    }

    private DaySheet.Line outcome(OutcomeLine line) {
        var slot = line.slot();
        return line(line.person(), List.of(place(line.course().side(), line.region())),
                new OutcomeWords(tools.texts().words()).slot(slot) + ", "
                        + tools.say("today.until", tools.texts().date(slot.until())));
    }
}
