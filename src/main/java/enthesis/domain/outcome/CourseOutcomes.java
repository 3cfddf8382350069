package enthesis.domain.outcome;

import enthesis.domain.practice.outcome.Instrument;
import enthesis.domain.practice.outcome.Outcomes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything a course was answered: on the forms, and as pain in its visits. `pains` by the key of their instrument.
public record CourseOutcomes(Schedule.Standing standing, List<Outcome> outcomes, Map<String, List<Answered>> pains) {

    public CourseOutcomes {
        outcomes = outcomes.stream().sorted(Comparator.comparing(Outcome::day)).toList();
        pains = Map.copyOf(pains);
    }

    /// As it was known on a day, with the pains told that day in the place of what is kept of them.
    public CourseOutcomes on(LocalDate day, Map<String, Integer> told) {
        var known = new HashMap<String, List<Answered>>();
        pains.forEach((key, all) -> known.put(key, all.stream().filter(one -> one.day().isBefore(day)).toList()));
        told.forEach((key, score) -> known.merge(key, List.of(Answered.of(day, score)),
                (before, now) -> Stream.concat(before.stream(), now.stream()).toList()));
        return new CourseOutcomes(standing.on(day), outcomes.stream().filter(one -> !one.day().isAfter(day)).toList(),
                known);
    }

    public Series series(Instrument instrument) {
        var visits = pains.getOrDefault(instrument.key(), List.of()).stream();
        var forms = outcomes.stream().filter(one -> !one.of(instrument.key()).isEmpty())
                .map(one -> new Answered(one.day(), one.of(instrument.key())));
        return new Series(instrument, Stream.concat(visits, forms).toList());
    }

    public List<TotalSeries> totals(Outcomes practice) {
        return TotalSeries.of(outcomes, practice);
    }

    /// Named in this course, by their places.
    public List<Activity> activities() {
        return outcomes.stream().flatMap(one -> one.named().stream())
                .sorted(Comparator.comparingInt(Activity::place)).toList();
    }

    public List<Slot> slots(Outcomes practice, LocalDate today) {
        return Schedule.of(standing, outcomes).slots(practice.windows(), today);
    }

    /// What is asked now: of those that are due the last.
    public Optional<Slot> due(Outcomes practice, LocalDate today) {
        return slots(practice, today).reversed().stream().filter(Slot::due).findFirst();
    }

    /// The days on which it was asked and nobody answered.
    public List<LocalDate> unanswered() {
        return outcomes.stream().filter(one -> !one.told().answered()).map(Outcome::day).toList();
    }

    public boolean treated() {
        return standing.first().isPresent();
    }
}
