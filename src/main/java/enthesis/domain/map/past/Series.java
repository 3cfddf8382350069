package enthesis.domain.map.past;

import java.util.List;
import java.util.Optional;

/// The sessions of a region and side, the newest first, and which of them are shown: `one`, or all.
///
/// As a slider: 1 is the oldest, one more each newer one, and after the newest come all of them together; all of one
/// session are that session.
public record Series(List<PastSession> sessions, Optional<PastSession> one) {
    public static final Series NONE = new Series(List.of(), Optional.empty());

    public Series {
        sessions = List.copyOf(sessions);
    }

    public List<PastSession> shown() {
        return one.map(List::of).orElse(sessions);
    }

    public int at() {
        return one.map(session -> sessions.size() - sessions.indexOf(session)).orElse(last());
    }

    public int last() {
        return sessions.size() > 1 ? sessions.size() + 1 : sessions.size();
    }

    /// At a place of the slider, or at its nearer end.
    public Series at(int place) {
        int at = Math.clamp(place, 1, Math.max(1, last()));
        return at > sessions.size()
                ? new Series(sessions, Optional.empty())
                : new Series(sessions, Optional.of(sessions.get(sessions.size() - at)));
    }

    public Series newest() {
        return new Series(sessions, sessions.stream().findFirst());
    }

    /// Other sessions, with the same one still shown if it is among them, else the newest; all stay all.
    public Series with(List<PastSession> others) {
        if (one.isEmpty() && sessions.size() > 1 && others.size() > 1) {
            return new Series(others, Optional.empty());
        }
        var same = others.stream()
                .filter(other -> one.filter(session -> session.visit().equals(other.visit())).isPresent()).findFirst();
        return new Series(others, same.or(() -> others.stream().findFirst()));
    }
}
