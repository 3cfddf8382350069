package enthesis.domain.map.past;

import enthesis.domain.map.Point;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.VisitId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// An earlier session as the map needs it: the points that were given or skipped, what its solutions held (by row), and
/// the courses it served. `chart` is the number of the linked chart it stands in, "" for the patient's own.
public record PastSession(VisitId visit, LocalDate day, String chart, List<Point> points,
        Map<Integer, Solution> solutions, Map<CourseId, Served> courses) {

    /// What was in the syringe, in per cent: dextrose, an anaesthetic with its own, a second proliferant with its own;
    /// "" for none.
    public record Solution(String dextrose, String drug, String anaesthetic, String second, String secondPercent) {

        /// Without a second proliferant.
        public Solution(String dextrose, String drug, String anaesthetic) {
            this(dextrose, drug, anaesthetic, "", "");
        }
    }

    /// A course that was served: which session of it that was, how its pain was, and the rows of the points for it.
    public record Served(int number, Pain pain, Set<Integer> rows) {

        public Served {
            rows = Set.copyOf(rows);
        }

        private Served answered(Optional<Integer> today) {
            return new Served(number, pain.answered(today), rows);
        }
    }

    /// Pain of 0 to 10, as told at the table before the injections; `then` is what the same course said when it was
    /// next asked, empty while nobody has. Where the visit at hand is the next to ask (`todays`), what is typed there
    /// comes before what any later one said.
    public record Pain(Optional<Integer> before, Optional<Integer> then, boolean todays) {
        public static final Pain UNKNOWN = new Pain(Optional.empty(), Optional.empty(), false);

        /// By how much it changed; negative is better.
        public Optional<Integer> change() {
            return before.flatMap(was -> then.map(is -> is - was));
        }

        Pain answered(Optional<Integer> today) {
            return todays && today.isPresent() ? new Pain(before, today, true) : this;
        }
    }

    public PastSession {
        points = List.copyOf(points);
        solutions = Map.copyOf(solutions);
        courses = Map.copyOf(courses);
    }

    public List<Point> given() {
        return points.stream().filter(Point::given).toList();
    }

    /// How the pain of one course was; unknown for a course that this session did not serve or nobody asked about.
    public Pain pain(CourseId course) {
        var served = courses.get(course);
        return served == null ? Pain.UNKNOWN : served.pain();
    }

    /// The course that a point was for; empty where none of the visit's was for its region and side.
    public Optional<Served> of(Point point) {
        return courses.values().stream().filter(course -> course.rows().contains(point.row())).findFirst();
    }

    public String origin() {
        return "session:" + visit.value();
    }

    /// What a point was given with; empty where nobody wrote it down.
    public Optional<Solution> solution(Point point) {
        return Optional.ofNullable(solutions.get(point.solution()));
    }

    /// What was given in this region.
    public List<Point> in(String region) {
        return given().stream().filter(point -> point.place().region().equals(region)).toList();
    }

    /// The same with the pain that the visit at hand was told for each of its courses.
    PastSession answered(Map<CourseId, Integer> today) {
        var now = new HashMap<CourseId, Served>();
        courses.forEach((id, course) -> now.put(id, course.answered(Optional.ofNullable(today.get(id)))));
        return new PastSession(visit, day, chart, points, solutions, now);
    }

    /// The same with every product called by its name.
    public PastSession named(UnaryOperator<String> names) {
        var now = new HashMap<Integer, Solution>();
        solutions.forEach((row, one) -> now.put(row,
                new Solution(one.dextrose(), names.apply(one.drug()), one.anaesthetic(), names.apply(one.second()),
                        one.secondPercent())));
        return new PastSession(visit, day, chart, points, now, courses);
    }
}
