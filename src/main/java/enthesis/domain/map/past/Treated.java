package enthesis.domain.map.past;

import enthesis.domain.map.Point;
import java.util.Optional;

/// A point as it was given or skipped in an earlier session.
public record Treated(PastSession session, Point point) {

    /// What it was given with; empty where nobody wrote it down.
    public Optional<PastSession.Solution> solution() {
        return Optional.ofNullable(session.solutions().get(point.solution()));
    }

    /// Which session of its course that was.
    public Optional<Integer> number() {
        return session.of(point).map(PastSession.Served::number);
    }

    /// The pain of its course before that session, and when it was next asked.
    public PastSession.Pain pain() {
        return session.of(point).map(PastSession.Served::pain).orElse(PastSession.Pain.UNKNOWN);
    }

    public Change change() {
        return Change.of(pain());
    }
}
