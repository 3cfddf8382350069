package enthesis.domain.outcome;

import enthesis.domain.outcome.score.Change;
import enthesis.domain.outcome.score.Score;
import enthesis.domain.practice.outcome.Difference;
import enthesis.domain.practice.outcome.External;
import enthesis.domain.practice.outcome.Outcomes;
import enthesis.domain.value.Bounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The totals of one scale over a course, the oldest first.
public record TotalSeries(Total.Scale scale, Difference difference, List<Series.Point> points) {

    public TotalSeries {
        points = List.copyOf(points);
    }

    /// Every scale that was ever told, in the order in which they were; `outcomes` the oldest first.
    static List<TotalSeries> of(List<Outcome> outcomes, Outcomes practice) {
        var scales = new ArrayList<Total.Scale>();
        outcomes.stream().flatMap(outcome -> outcome.totals().stream()).map(Total::scale)
                .filter(scale -> scales.stream().noneMatch(scale::same)).forEach(scales::add);
        return scales.stream().map(scale -> new TotalSeries(scale, difference(scale, practice),
                outcomes.stream().flatMap(outcome -> outcome.totals().stream()
                        .filter(total -> total.scale().same(scale))
                        .map(total -> new Series.Point(outcome.day(), new Score(total.score(), false))))
                        .toList()))
                .toList();
    }

    /// Known of a questionnaire of the practice's list, if it is told with the range it has there.
    private static Difference difference(Total.Scale scale, Outcomes practice) {
        return practice.named(scale.name()).filter(known -> scale.same(scaleOf(known)))
                .map(External::difference).orElse(Difference.UNKNOWN);
    }

    public static Total.Scale scaleOf(External known) {
        return new Total.Scale(known.name(), new Bounds(known.from(), known.to()),
                known.better());
    }

    public Optional<Series.Course> change(Optional<LocalDate> first) {
        return points.reversed().stream().filter(one -> first.isEmpty() || !one.day().isAfter(first.get()))
                .findFirst()
                .flatMap(before -> points.reversed().stream().filter(one -> one.day().isAfter(before.day()))
                        .findFirst().map(after -> new Series.Course(before, after, new Change(before.score().value(),
                                after.score().value(), scale.better(), difference))));
    }
}
