package enthesis.domain.course;

import enthesis.domain.entry.Choices;
import enthesis.domain.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where a course stands: sessions given (`done`), the day of the last one, and its own average pain at each visit that
/// asked, the oldest first. `booked` is the day that was agreed for the next one, as typed with the last aftercare.
public record CourseSummary(Course course, int done, Optional<LocalDate> last, List<Score> pain,
        Optional<LocalDate> booked) {

    /// Pain of 0 to 10 on a day.
    public record Score(LocalDate day, int score) {}

    /// When the next session is due, as `GoingCourse` tells it.
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

    /// The same without what only its own page shows.
    public GoingCourse going() {
        return new GoingCourse(course.key(), course.plan(), course.opened(), done, last, booked);
    }

    /// Whole days since the last session.
    public Optional<Long> daysSince(LocalDate today) {
        return going().daysSince(today);
    }

    public Due due(LocalDate today) {
        return course.ended().isPresent() ? Due.ENDED : going().due(today);
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
