package enthesis.domain.visit;

import enthesis.domain.value.PatientId;
import enthesis.domain.value.VisitId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One attendance of one patient; vitals, solutions, ceiling, time-out and note belong to it.
///
/// `performed` is when the work was done, `entered` when its record was begun; a late entry keeps both, nothing
/// is back-dated.
public record Visit(VisitId id, PatientId patient, List<Attended> courses, Instant performed, Instant entered,
        State state) {

    /// Open until signed or, with a reason, voided.
    public enum State {
        OPEN, SIGNED, VOIDED
    }

    public Visit {
        courses = List.copyOf(courses);
    }

    /// Whether the record was begun at another time than the work was done.
    public boolean late() {
        return !performed.truncatedTo(ChronoUnit.MINUTES).equals(entered.truncatedTo(ChronoUnit.MINUTES));
    }

    /// The places of its courses, 1 for the first.
    public Stream<Integer> places() {
        return IntStream.rangeClosed(1, courses.size()).boxed();
    }

    /// The course at a place, 1 for the first.
    public Attended at(int place) {
        return courses.get(place - 1);
    }

    /// ", RIGHT ankle foot" where several courses have to be told apart in a title, else nothing.
    public String named(int place) {
        var course = at(place).course();
        return courses.size() == 1 ? "" : ", " + course.side().name() + " " + course.region().replace('-', ' ');
    }

    /// The same, performed then, after these sessions: its number in each course follows.
    Visit performed(Instant at, List<EarlierSession> sessions) {
        var numbered = courses.stream().map(attended -> new Attended(attended.course(), 1 + (int) sessions.stream()
                .filter(one -> one.courses().contains(attended.course().id()) && one.performed().isBefore(at))
                .count())).toList();
        return new Visit(id, patient, numbered, at, entered, state);
    }
}
