package enthesis.domain.insight.rows;

import enthesis.domain.insight.TreatedCourse;
import enthesis.domain.practice.count.Counting;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Regions with an indication that so few patients share that one of them might be known by it: fewer than the practice
/// shows on their own.
public record SmallCells(Set<List<String>> all) {

    public SmallCells {
        all = Set.copyOf(all);
    }

    public static SmallCells of(Collection<TreatedCourse.Of> courses, Counting counting) {
        return new SmallCells(courses.stream()
                .collect(Collectors.groupingBy(SmallCells::cell,
                        Collectors.mapping(TreatedCourse.Of::patient, Collectors.toSet())))
                .entrySet().stream().filter(cell -> !counting.shown(cell.getValue().size()))
                .map(one -> one.getKey()).collect(Collectors.toSet()));
    }

    private static List<String> cell(TreatedCourse.Of course) {
        return List.of(course.region(), course.indication());
    }

    public boolean holds(TreatedCourse.Of course) {
        return all.contains(cell(course));
    }

    /// How the indication of a course is written where it leaves: what is in the physician's own words stays.
    public static String indication(TreatedCourse.Of course) {
        return course.indication().isEmpty() ? "other" : course.indication();
    }
}
