package enthesis.ui.vitals;

import enthesis.domain.vitals.Sign;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What earlier visits measured, oldest first, for the eye only: it never enters a field.
public record Earlier(Map<Sign, List<Point>> points) {
    public static final Earlier NONE = new Earlier(Map.of());

    /// One measurement: its day, the number drawn (blood pressure: systolic) and the words shown ("152/88").
    public record Point(LocalDate day, double value, String shown) {}

    public Earlier {
        points = Map.copyOf(points);
    }

    public Optional<LocalDate> lastDay() {
        return points.values().stream().flatMap(List::stream).map(Point::day).max(Comparator.naturalOrder());
    }

    public List<Point> of(Sign sign) {
        return points.getOrDefault(sign, List.of());
    }
}
