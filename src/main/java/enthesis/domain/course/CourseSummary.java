package enthesis.domain.course;

import enthesis.domain.entry.Choices;
import enthesis.domain.words.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Where a course stands: sessions given (`done`), the day of the last one, and its own average pain at each visit that
/// asked, the oldest first. `booked` is the day that was agreed for the next one, as typed with the last aftercare.
public record CourseSummary(Course course, int done, Optional<LocalDate> last, List<Score> pain,
        Optional<LocalDate> booked) {

    /// Pain of 0 to 10 on a day.
    public record Score(LocalDate day, int score) {}

    /// When the next session is due: on the day that is booked, else by the agreed interval. A course without a session
    /// waits for its first.
    public enum Due {
        ENDED, FIRST, NOT_YET, DUE, LATE, COMPLETE
    }

    public CourseSummary {
        pain = List.copyOf(pain);
    }

    /// With nothing booked.
    public CourseSummary(Course course, int done, Optional<LocalDate> last, List<Score> pain) {
        this(course, done, last, pain, Optional.empty());
    }

    public Optional<Integer> painNow() {
        return pain.isEmpty() ? Optional.empty() : Optional.of(pain.getLast().score());
    }

    /// Whole days since the last session.
    public Optional<Long> daysSince(LocalDate today) {
        return last.map(day -> ChronoUnit.DAYS.between(day, today));
    }

    public Due due(LocalDate today) {
        if (course.ended().isPresent()) {
            return Due.ENDED;
        }
        if (done >= course.plan().sessions()) {
            return Due.COMPLETE;
        }
        return booked.map(day -> due(day, day, today))
                .or(() -> last.map(day -> due(day.plusWeeks(course.plan().weeksFrom()),
                        day.plusWeeks(course.plan().weeksTo()), today)))
                .orElse(Due.FIRST);
    }

    private static Due due(LocalDate from, LocalDate until, LocalDate today) {
        return today.isBefore(from) ? Due.NOT_YET : today.isAfter(until) ? Due.LATE : Due.DUE;
    }

    /// "right knee, session 3, 26 days since the last, interval 3–6 weeks"; what is not known yet is left out or said.
    /// `region` is the region's name.
    public String line(Words words, String region, LocalDate today) {
        var weeks = new Interval(course.plan().weeksFrom(), course.plan().weeksTo()).toString();
        var side = words.say("kit.side." + Choices.text(course.side()));
        var since = daysSince(today)
                .map(days -> words.say(days == 1 ? "course.line.sinceOne" : "course.line.since", Long.toString(days)))
                .orElseGet(() -> words.say("course.line.none"));
        return words.say("course.line", side, region, Integer.toString(done + 1), since, weeks);
    }
}
