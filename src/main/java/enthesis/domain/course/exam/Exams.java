package enthesis.domain.course.exam;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// The examinations of a course, by their days: the first is the baseline. Of several on one day the one entered
/// last counts.
public record Exams(List<Exam> byDay) {

    /// `entered` stand in the order in which they were entered.
    public static Exams of(List<Exam> entered) {
        var days = new LinkedHashMap<LocalDate, Exam>();
        entered.forEach(exam -> days.put(exam.day(), exam));
        return new Exams(days.values().stream().sorted(Comparator.comparing(Exam::day)).toList());
    }

    public Exams {
        byDay = List.copyOf(byDay);
    }

    public Optional<Exam> baseline() {
        return byDay.stream().findFirst();
    }

    /// The last one, where it is not the baseline.
    public Optional<Exam> latest() {
        return byDay.size() < 2 ? Optional.empty() : Optional.of(byDay.getLast());
    }
}
