package enthesis.domain.map.past;

import enthesis.domain.map.Point;
import enthesis.domain.value.VisitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An earlier session as the map needs it: the points that were given, what its solutions were called (by row), the
/// pain before it, and the pain before the session that followed.
public record PastSession(VisitId visit, LocalDate day, List<Point> given, Map<Integer, String> solutions, Pain pain) {

    /// Pain of 0 to 10, as told at the table; `then` is empty while nobody has asked again.
    public record Pain(Optional<BigDecimal> before, Optional<BigDecimal> then) {
        public static final Pain UNKNOWN = new Pain(Optional.empty(), Optional.empty());

        /// By how much it changed; negative is better.
        public Optional<BigDecimal> change() {
            return before.flatMap(was -> then.map(is -> is.subtract(was)));
        }
    }

    public PastSession {
        given = List.copyOf(given);
        solutions = Map.copyOf(solutions);
    }

    public String origin() {
        return "session:" + visit.value();
    }

    /// What was given in this region.
    public List<Point> in(String region) {
        return given.stream().filter(point -> point.place().region().equals(region)).toList();
    }
}
