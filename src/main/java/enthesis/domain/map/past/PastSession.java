package enthesis.domain.map.past;

import enthesis.domain.map.Point;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.VisitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An earlier session as the map needs it: the points that were given, what its solutions were called (by row), the
/// pain of each course before it, and before the next visit at which the same course was asked.
public record PastSession(VisitId visit, LocalDate day, List<Point> given, Map<Integer, String> solutions,
        Map<CourseId, Pain> pains) {

    /// Pain of 0 to 10, as told at the table; `then` is empty while nobody has asked again.
    public record Pain(Optional<Integer> before, Optional<Integer> then) {
        public static final Pain UNKNOWN = new Pain(Optional.empty(), Optional.empty());

        /// By how much it changed; negative is better.
        public Optional<Integer> change() {
            return before.flatMap(was -> then.map(is -> is - was));
        }
    }

    public PastSession {
        given = List.copyOf(given);
        solutions = Map.copyOf(solutions);
        pains = Map.copyOf(pains);
    }

    /// How the pain of one course was; unknown for a course that this session did not serve or nobody asked about.
    public Pain pain(CourseId course) {
        return pains.getOrDefault(course, Pain.UNKNOWN);
    }

    public String origin() {
        return "session:" + visit.value();
    }

    /// The dextrose that a point was given with, in per cent; empty where nobody wrote it down.
    public Optional<String> dextrose(Point point) {
        return Optional.ofNullable(solutions.get(point.solution()));
    }

    /// What was given in this region.
    public List<Point> in(String region) {
        return given.stream().filter(point -> point.place().region().equals(region)).toList();
    }
}
