package enthesis.ui.kit.plot;

import enthesis.domain.entry.Choices;
import enthesis.domain.outcome.CourseOutcomes;
import enthesis.domain.outcome.OutcomeTable;
import enthesis.domain.outcome.OutcomeWords;
import enthesis.domain.outcome.Series;
import enthesis.domain.outcome.Slot;
import enthesis.domain.practice.outcome.Instrument;
import enthesis.domain.practice.outcome.Outcomes;
import enthesis.ui.kit.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The curves of a course: its pain, and below it what else it was asked, function first.
public record OutcomeCurves(CourseOutcomes course, Outcomes practice, LocalDate today, Texts texts) {
    private static final List<String> PAIN = List.of("average", "worst");
    private static final List<String> BELOW = List.of("psfs", "rmdq", "peg", "satisfaction");

    /// At most so many panels, those with answers first.
    public Curves curves(int most) {
        var panels = new ArrayList<Curves.Panel>();
        pain().ifPresent(panels::add);
        BELOW.stream().flatMap(key -> known(key).stream()).map(course::series)
                .filter(series -> !series.points().isEmpty()).map(this::panel).forEach(panels::add);
        course.totals(practice).stream().map(total -> panel(total.scale().name(),
                texts.say("outcome.better." + Choices.text(total.scale().better())),
                total.scale().range().low().doubleValue(), total.scale().range().high().doubleValue(),
                List.of(new Curves.Curve(total.scale().name(), Curves.Look.OWN,
                        dots(total.scale().name(), total.points())))))
                .forEach(panels::add);
        return new Curves(today, sessions(), panels.stream().limit(most).toList(), words());
    }

    private Optional<Instrument> known(String key) {
        return practice.instruments().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    private List<Curves.Session> sessions() {
        var days = course.standing().sessions();
        var sessions = new ArrayList<Curves.Session>();
        for (int at = 0; at < days.size(); at++) {
            var number = Integer.toString(at + 1);
            sessions.add(new Curves.Session(days.get(at), at + 1,
                    texts.say("kit.plot.session", number, texts.date(days.get(at)))));
        }
        return sessions;
    }

    /// Average and worst in one panel; without either what is told of now.
    private Optional<Curves.Panel> pain() {
        var told = PAIN.stream().flatMap(key -> known(key).stream()).map(course::series)
                .filter(series -> !series.points().isEmpty()).toList();
        var shown = told.isEmpty()
                ? known("now").map(course::series).filter(series -> !series.points().isEmpty()).stream().toList()
                : told;
        var curves = shown.stream().map(series -> new Curves.Curve(name(series), series.equals(shown.getFirst())
                ? Curves.Look.MAIN
                : Curves.Look.QUIET, dots(name(series), series.points()))).toList();
        return shown.stream().findFirst().map(first -> panel(texts.say("kit.plot.pain"), note(first.instrument()),
                first.instrument().least(), first.instrument().most(), curves));
    }

    private Curves.Panel panel(Series series) {
        return panel(name(series), note(series.instrument()), series.instrument().least(),
                series.instrument().most(), List.of(new Curves.Curve(name(series), Curves.Look.OWN,
                        dots(name(series), series.points()))));
    }

    private Curves.Panel panel(String name, String note, double least, double most, List<Curves.Curve> curves) {
        return new Curves.Panel(name, note, least, most, curves, crosses());
    }

    private String name(Series series) {
        return texts.say("kit.plot.name." + series.instrument().key());
    }

    private String note(Instrument instrument) {
        return texts.say("outcome.better." + Choices.text(instrument.better()));
    }

    private List<Curves.Dot> dots(String name, List<Series.Point> points) {
        return points.stream().map(point -> {
            var figure = OutcomeWords.number(point.score().value());
            return new Curves.Dot(point.day(), point.score().value().doubleValue(), figure,
                    texts.say("kit.plot.dot", texts.date(point.day()), name, figure));
        }).toList();
    }

    /// Days on which nobody answered, and windows that closed without an answer.
    private List<Curves.Cross> crosses() {
        var words = new OutcomeWords(texts.words());
        var asked = course.unanswered().stream().map(day -> new Curves.Cross(day,
                texts.say("kit.plot.noAnswer", texts.date(day))));
        var missed = course.slots(practice, today).stream()
                .filter(slot -> slot.kind() == Slot.Kind.WEEK && slot.state() == Slot.State.MISSED)
                .map(slot -> new Curves.Cross(slot.target(),
                        texts.say("outcome.missed", words.slot(slot)) + ", " + texts.date(slot.target())));
        return Stream.concat(asked, missed).toList();
    }

    private String words() {
        return Stream.concat(sessions().stream().map(Curves.Session::words),
                new OutcomeTable(course, practice, texts.words()).rows().stream()
                        .map(row -> texts.date(row.day()) + ", " + row.moment() + ": " + row.says()))
                .collect(Collectors.joining(". "));
    }
}
