package enthesis.domain.outcome;

import enthesis.domain.practice.outcome.Outcomes;
import enthesis.domain.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Everything a curve shows, as words: one row for each day on which anything was told or asked in vain.
public record OutcomeTable(CourseOutcomes course, Outcomes practice, Words words) {

    /// A day, where it stands in the course, and what was told on it.
    public record Row(LocalDate day, String moment, String says) {}

    /// The oldest first.
    public List<Row> rows() {
        var days = new TreeMap<LocalDate, List<String>>();
        var speak = new OutcomeWords(words);
        for (var instrument : practice.instruments()) {
            course.series(instrument).points().forEach(point -> put(days, point.day(),
                    speak.name(instrument) + " " + speak.score(instrument, point.score())));
        }
        for (var total : course.totals(practice)) {
            total.points().forEach(point -> put(days, point.day(),
                    total.scale().name() + " " + OutcomeWords.number(point.score().value())));
        }
        course.unanswered().forEach(day -> put(days, day, words.say("outcome.told.no_answer")));
        return days.entrySet().stream().map(one -> row(one, speak)).toList();
    }

    private static void put(SortedMap<LocalDate, List<String>> days, LocalDate day, String says) {
        days.computeIfAbsent(day, _ -> new ArrayList<>()).add(says);
    }

    private Row row(Map.Entry<LocalDate, List<String>> one, OutcomeWords speak) {
        return new Row(one.getKey(), speak.moment(course.standing(), one.getKey()),
                String.join(", ", one.getValue()));
    }
}
