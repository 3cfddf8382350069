package enthesis.domain.outcome;

import enthesis.domain.value.CourseId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/// What a patient answered of one course on one day. `answers` by instrument and by item, from 1 on: an item that is
/// not there was not answered, which is unknown and never 0. `named`: activities that were named for the first time.
public record Outcome(UUID id, CourseId course, LocalDate day, Told told,
        Map<String, SortedMap<Integer, Integer>> answers, List<Total> totals, List<Activity> named) {

    public Outcome {
        var copy = new TreeMap<String, SortedMap<Integer, Integer>>();
        answers.forEach((key, items) -> copy.put(key, Collections.unmodifiableSortedMap(new TreeMap<>(items))));
        copy.values().removeIf(Map::isEmpty);
        answers = Collections.unmodifiableSortedMap(copy);
        totals = List.copyOf(totals);
        named = List.copyOf(named);
        if (!told.answered() && !(answers.isEmpty() && totals.isEmpty())) {
            throw new IllegalArgumentException("answers of somebody who did not answer");
        }
    }

    public SortedMap<Integer, Integer> of(String instrument) {
        return answers.getOrDefault(instrument, Collections.emptySortedMap());
    }
}
