package enthesis.domain.insight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A course of a patient who stays unnamed, with the sessions of it that were signed, the first one first. `averages`:
/// average pain of 0 to 10, whenever it was told; `global`: the patient's own impression of change, 1 to 7.
public record TreatedCourse(Of of, Plan plan, List<TreatedSession> sessions, List<Scored> averages,
        List<Scored> global) {

    /// `patient` and `course` tell patients and courses apart and mean nothing else. `indication` is a key of the
    /// practice's list; empty for one in the physician's own words.
    public record Of(int patient, int course, String region, String indication) {}

    /// Weeks between sessions, from and to; `over` when the course has ended.
    public record Plan(LocalDate opened, int sessions, int weeksFrom, int weeksTo, boolean over) {}

    public record Scored(LocalDate day, int score) {}

    public TreatedCourse {
        sessions = List.copyOf(sessions);
        averages = averages.stream().sorted(Comparator.comparing(Scored::day)).toList();
        global = global.stream().sorted(Comparator.comparing(Scored::day)).toList();
    }

    public LocalDate begun() {
        return sessions.isEmpty() ? plan.opened() : first();
    }

    /// Of a course that had a session.
    public LocalDate first() {
        return sessions.getFirst().day();
    }

    public LocalDate last() {
        return sessions.getLast().day();
    }

    public Stream<CourseSession> each() {
        return sessions.stream().map(session -> new CourseSession(this, session));
    }

    /// Average pain before the treatment: what was told last until the day of the first session, which is asked before
    /// the needle.
    public Optional<Integer> baseline() {
        return averages.reversed().stream().filter(one -> !one.day().isAfter(first())).map(Scored::score).findFirst();
    }

    /// How many sessions lie before a day; what is told on the day of one is asked before the needle.
    public int sessionsBefore(LocalDate day) {
        return (int) sessions.stream().filter(session -> session.day().isBefore(day)).count();
    }
}
