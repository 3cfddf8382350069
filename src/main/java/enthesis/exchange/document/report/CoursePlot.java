package enthesis.exchange.document.report;

import enthesis.domain.entry.Choices;
import enthesis.domain.outcome.CourseOutcomes;
import enthesis.domain.outcome.OutcomeWords;
import enthesis.domain.outcome.Series;
import enthesis.domain.outcome.TotalSeries;
import enthesis.domain.practice.outcome.Instrument;
import enthesis.domain.practice.outcome.Outcomes;
import enthesis.domain.words.Words;
import enthesis.exchange.document.draw.Plot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The curves of a course for paper: its pain, average and worst in one panel, then what else it was asked.
record CoursePlot(Words words, CourseOutcomes course, Outcomes practice) {
    private static final List<String> PAIN = List.of("average", "worst");
    /// As on the screen; a category is no curve.
    private static final List<String> BELOW = List.of("psfs", "rmdq", "peg", "satisfaction");
    private static final int MOST = 4;

    /// Empty where nobody has answered.
    Optional<Plot> plot(LocalDate today) {
        var panels = new ArrayList<Plot.Panel>();
        pain().ifPresent(panels::add);
        BELOW.stream().flatMap(key -> known(key).stream()).filter(series -> !series.points().isEmpty())
                .map(this::panel).forEach(panels::add);
        course.totals(practice).stream().map(this::panel).forEach(panels::add);
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        var days = course.standing().sessions();
        var sessions = IntStream.range(0, days.size()).mapToObj(at -> new Plot.Mark(days.get(at), at + 1)).toList();
        return Optional.of(Plot.of(sessions, panels.stream().limit(MOST).toList(), last(panels, days, today)));
    }

    /// The curves end with the last that is known, not on the day of the print.
    private static LocalDate last(List<Plot.Panel> panels, List<LocalDate> sessions, LocalDate today) {
        return Stream.concat(sessions.stream(), panels.stream().flatMap(panel -> panel.lines().stream()
                .flatMap(line -> line.dots().stream().map(Plot.Dot::day)))).max(LocalDate::compareTo).orElse(today);
    }

    private Optional<Plot.Panel> pain() {
        var told = PAIN.stream().flatMap(key -> known(key).stream()).filter(one -> !one.points().isEmpty()).toList();
        var shown = told.isEmpty()
                ? known("now").filter(one -> !one.points().isEmpty()).stream().toList()
                : told;
        var lines = shown.stream().map(series -> new Plot.Line(words.say("kit.plot.name." + series.instrument().key()),
                !series.equals(shown.getFirst()), dots(series.points()))).toList();
        return shown.stream().findFirst().map(first -> panel(words.say("kit.plot.pain"), first.instrument(), lines));
    }

    private Optional<Series> known(String key) {
        return practice.instruments().stream().filter(one -> one.key().equals(key)).findFirst().map(course::series);
    }

    private Plot.Panel panel(Series series) {
        var name = words.say("kit.plot.name." + series.instrument().key());
        return panel(name, series.instrument(), List.of(new Plot.Line(name, false, dots(series.points()))));
    }

    private Plot.Panel panel(String name, Instrument instrument, List<Plot.Line> lines) {
        return new Plot.Panel(name, words.say("outcome.better." + Choices.text(instrument.better())),
                instrument.least(), instrument.most(), lines, course.unanswered());
    }

    private Plot.Panel panel(TotalSeries total) {
        var scale = total.scale();
        return new Plot.Panel(scale.name(), words.say("outcome.better." + Choices.text(scale.better())),
                scale.range().low().doubleValue(), scale.range().high().doubleValue(),
                List.of(new Plot.Line(scale.name(), false, dots(total.points()))), course.unanswered());
    }

    private static List<Plot.Dot> dots(List<Series.Point> points) {
        return points.stream().map(point -> new Plot.Dot(point.day(), point.score().value().doubleValue(),
                OutcomeWords.number(point.score().value()))).toList();
    }
}
