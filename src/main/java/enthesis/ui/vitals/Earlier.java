package enthesis.ui.vitals;

import enthesis.domain.value.CourseId;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.pain.Pain;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What earlier visits measured, oldest first, for the eye only: it never enters a field.
public record Earlier(Map<Sign, List<Point>> points, Map<Asked, List<Point>> pains) {
    public static final Earlier NONE = new Earlier(Map.of(), Map.of());

    /// A question about the pain of one course.
    public record Asked(CourseId course, Pain pain) {}

    /// One measurement: its day, the number drawn (blood pressure: systolic), the words shown ("152/88") and the same
    /// with its unit as it is read aloud and stands in the table ("152/88 mmHg").
    public record Point(LocalDate day, double value, String shown, String spoken) {

        public Point(LocalDate day, double value, String shown) {
            this(day, value, shown, shown);
        }
    }

    public Earlier {
        points = Map.copyOf(points);
        pains = Map.copyOf(pains);
    }

    public Optional<LocalDate> lastDay() {
        return Stream.concat(points.values().stream(), pains.values().stream()).flatMap(List::stream).map(Point::day)
                .max(Comparator.naturalOrder());
    }

    public List<Point> of(Sign sign) {
        return points.getOrDefault(sign, List.of());
    }

    public List<Point> of(Asked asked) {
        return pains.getOrDefault(asked, List.of());
    }
}
