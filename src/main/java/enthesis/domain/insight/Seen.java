package enthesis.domain.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// All that is counted, as it stood on a day: courses with what was signed of them. Nothing in it says who anybody is.
public record Seen(LocalDate today, List<TreatedCourse> courses) {

    public Seen {
        courses = List.copyOf(courses);
    }

    /// Those that had an injection.
    public List<TreatedCourse> treated() {
        return courses.stream().filter(course -> !course.sessions().isEmpty()).toList();
    }

    public Stream<CourseSession> sessions() {
        return courses.stream().flatMap(TreatedCourse::each);
    }

    /// Only courses of this region of the map, begun within these days.
    public Seen only(Filter filter) {
        return new Seen(today, courses.stream().filter(filter::holds).toList());
    }
}
