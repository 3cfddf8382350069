package enthesis.domain.map.past;

import enthesis.domain.map.Region;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.Side;
import java.util.List;
import java.util.Map;

/// The earlier signed sessions of one person, from all linked charts, the newest first. What was marked as entered in
/// error is not among them (rulings 8).
public record Past(List<PastSession> sessions) {
    public static final Past NONE = new Past(List.of());

    public Past {
        sessions = List.copyOf(sessions);
    }

    /// What was done at the same point before, the newest first.
    public List<Treated> at(SamePoint same) {
        return sessions.stream().flatMap(session -> session.points().stream().filter(same::is)
                .map(point -> new Treated(session, point))).toList();
    }

    /// The sessions with a needle in this region on this side, the newest first. What lies in the midline belongs to
    /// either side.
    public List<PastSession> in(Region region, Side side) {
        return sessions.stream().filter(session -> in(session, region, side).stream()
                .anyMatch(one -> one.point().given())).toList();
    }

    /// What was done in one of them there.
    public static List<Treated> in(PastSession session, Region region, Side side) {
        return session.points().stream()
                .filter(point -> point.place().region().equals(region.key())
                        && point.side().filter(side::admits).isPresent())
                .map(point -> new Treated(session, point)).toList();
    }

    /// How many sessions an area of the body figure has seen; an area of a region that shows both sides, or has no
    /// drawing, counts all of its region.
    public int count(Region region, Side area) {
        boolean whole = region.undivided() || region.undrawn();
        return (int) sessions.stream().filter(session -> session.in(region.key()).stream()
                .anyMatch(point -> whole || point.side().filter(area::covers).isPresent())).count();
    }

    /// The same with the pain that the visit at hand was told for each of its courses.
    public Past answered(Map<CourseId, Integer> today) {
        return new Past(sessions.stream().map(session -> session.answered(today)).toList());
    }
}
