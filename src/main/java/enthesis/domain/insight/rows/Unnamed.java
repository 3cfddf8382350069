package enthesis.domain.insight.rows;

import enthesis.domain.insight.Seen;
import enthesis.domain.insight.TreatedCourse;
import enthesis.domain.practice.count.Counting;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Writes cases as rows that name nobody: numbers for rows, patients and courses are drawn by lot for each table, rows
/// stand in the order of theirs, days count from the patient's first session. A row is marked where so few patients
/// share its region and indication that one of them might be known by it.
public final class Unnamed {
    private static final List<String> COMMON = List.of("row", "patient", "course", "region", "indication",
            "small_cell");
    private static final int LOTS = 1_000_000_000;

    private final Map<Integer, LocalDate> first = new HashMap<>();
    private final SmallCells small;
    private final RandomGenerator lots;
    private final Set<Integer> drawn = new HashSet<>();

    public Unnamed(Seen seen, Counting counting, RandomGenerator lots) {
        this.lots = lots;
        seen.treated().forEach(course -> first.merge(course.of().patient(), course.first(),
                (one, other) -> one.isBefore(other) ? one : other));
        small = SmallCells.of(seen.courses().stream().map(TreatedCourse::of).toList(), counting);
    }

    /// What a column says of a case.
    public record Column<T>(String name, Function<T, Object> says) {}

    /// Days from the first session of its patient to a day.
    String day(TreatedCourse course, LocalDate day) {
        return Long.toString(ChronoUnit.DAYS.between(first.getOrDefault(course.of().patient(), day), day));
    }

    <T> Rows rows(List<T> cases, Function<T, TreatedCourse> of, List<Column<T>> columns) {
        var names = new ArrayList<>(COMMON);
        columns.forEach(column -> names.add(column.name));
        var patients = new HashMap<Integer, Integer>();
        var courses = new HashMap<Integer, Integer>();
        drawn.clear();
        var numbers = IntStream.range(0, cases.size()).map(_ -> lot()).sorted().toArray();
        var order = shuffled(cases);
        var lines = new ArrayList<List<String>>();
        for (int at = 0; at < numbers.length; at++) {
            var one = order.get(at);
            var course = of.apply(one);
            var line = new ArrayList<>(List.of(Integer.toString(numbers[at]),
                    Integer.toString(patients.computeIfAbsent(course.of().patient(), _ -> lot())),
                    Integer.toString(courses.computeIfAbsent(course.of().course(), _ -> lot())),
                    course.of().region(), SmallCells.indication(course.of()),
                    small.holds(course.of()) ? "yes" : "no"));
            columns.forEach(column -> line.add(column.says.apply(one).toString()));
            lines.add(line);
        }
        return new Rows(names, lines);
    }

    private <T> List<T> shuffled(List<T> cases) {
        var order = new ArrayList<>(cases);
        for (int at = order.size(); at > 1; at--) {
            int other = lots.nextInt(at);
            order.set(other, order.set(at - 1, order.get(other)));
        }
        return order;
    }

    /// Never the same twice in a table.
    private int lot() {
        int lot = lots.nextInt(LOTS);
        return drawn.add(lot) ? lot : lot();
    }
}
