package enthesis.domain.course;

import enthesis.domain.course.CourseSummary.Due;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A course that goes on, and its pace: sessions given (`done`), the day of the last one, and the day that was agreed
/// for the next, as typed with the last aftercare.
public record GoingCourse(CourseKey course, Plan plan, LocalDate opened, int done, Optional<LocalDate> last,
        Optional<LocalDate> booked) {

    /// Whole days since the last session.
    public Optional<Long> daysSince(LocalDate today) {
        return last.map(day -> ChronoUnit.DAYS.between(day, today));
    }

    /// When the next session is due: on the day that is booked, else by the agreed interval. A course without a session
    /// waits for its first.
    public Due due(LocalDate today) {
        if (done >= plan.sessions()) {
            return Due.COMPLETE;
        }
        return booked.map(day -> due(day, day, today))
                .or(() -> last.map(day -> due(day.plusWeeks(plan.weeksFrom()), day.plusWeeks(plan.weeksTo()), today)))
                .orElse(Due.FIRST);
    }

    private static Due due(LocalDate from, LocalDate until, LocalDate today) {
        return today.isBefore(from) ? Due.NOT_YET : today.isAfter(until) ? Due.LATE : Due.DUE;
    }
}
