package enthesis.domain.outcome;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The answers to one instrument on one day.
public record Answered(LocalDate day, SortedMap<Integer, Integer> items) {

    public Answered {
        items = Collections.unmodifiableSortedMap(new TreeMap<>(items));
    }

    /// An instrument of one question.
    public static Answered of(LocalDate day, int score) {
        return new Answered(day, new TreeMap<>(Map.of(1, score)));
    }

    /// Only the items that the other one has too.
    Answered common(Answered other) {
        var both = new TreeMap<>(items);
        both.keySet().retainAll(other.items.keySet());
        return new Answered(day, both);
    }
}
