package enthesis.domain.outcome;

import enthesis.domain.outcome.score.Change;
import enthesis.domain.outcome.score.Score;
import enthesis.domain.practice.outcome.Instrument;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The answers to one instrument over a course, the oldest first; those that make no score are in it too.
public record Series(Instrument instrument, List<Answered> answered) {

    /// A score of a day.
    public record Point(LocalDate day, Score score) {}

    /// A change with the days it lies between.
    public record Course(Point before, Point after, Change change) {}

    public Series {
        answered = answered.stream().sorted(Comparator.comparing(Answered::day)).toList();
    }

    public List<Point> points() {
        return scored().stream().map(this::point).toList();
    }

    private List<Answered> scored() {
        return answered.stream().filter(one -> Score.of(instrument, one.items()).isPresent()).toList();
    }

    private Point point(Answered one) {
        return new Point(one.day(), Score.of(instrument, one.items()).orElseThrow());
    }

    public Optional<Point> latest() {
        return points().reversed().stream().findFirst();
    }

    /// The last one before the treatment began; the questions of its first day are asked before the needle. Without a
    /// session all is before.
    private Optional<Answered> baseline(Optional<LocalDate> first) {
        return scored().reversed().stream()
                .filter(one -> first.isEmpty() || !one.day().isAfter(first.get())).findFirst();
    }

    /// From the baseline to the latest score after it, over the items that both have; none while there is nothing to
    /// compare. `first` is the day of the first session.
    public Optional<Course> change(Optional<LocalDate> first) {
        return baseline(first).flatMap(before -> scored().reversed().stream()
                .filter(one -> one.day().isAfter(before.day())).findFirst().flatMap(after -> between(before, after)));
    }

    private Optional<Course> between(Answered before, Answered after) {
        var one = before.common(after);
        var other = after.common(before);
        if (Score.of(instrument, one.items()).isEmpty() || Score.of(instrument, other.items()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Course(point(one), point(other), new Change(point(one).score().value(),
                point(other).score().value(), instrument.better(), instrument.difference())));
    }
}
