package enthesis.domain.board;

import enthesis.domain.course.CourseSummary;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// When the next session is to be by the plan of its course (clinical.md 7.1), both days included, and where today
/// lies; the one day that was booked, where there is one. `days`: until it opens, that are left in it (0 on its last
/// day), or that have passed since it closed.
public record Window(LocalDate from, LocalDate until, Place place, long days) {

    /// Where a day lies.
    public enum Place {
        EARLY, OPEN, LATE
    }

    /// None before the first session unless it is booked, and none where no further one is planned.
    public static Optional<Window> of(CourseSummary course, LocalDate today) {
        return switch (course.due(today)) {
            case NOT_YET, DUE, LATE -> course.booked().map(day -> of(day, day, today)).or(() -> planned(course, today));
            case ENDED, FIRST, COMPLETE -> Optional.empty();
        };
    }

    private static Optional<Window> planned(CourseSummary course, LocalDate today) {
        return course.last().map(last -> of(last.plusWeeks(course.course().plan().weeksFrom()),
                last.plusWeeks(course.course().plan().weeksTo()), today));
    }

    private static Window of(LocalDate from, LocalDate until, LocalDate today) {
        if (today.isBefore(from)) {
            return new Window(from, until, Place.EARLY, ChronoUnit.DAYS.between(today, from));
        }
        return today.isAfter(until)
                ? new Window(from, until, Place.LATE, ChronoUnit.DAYS.between(until, today))
                : new Window(from, until, Place.OPEN, ChronoUnit.DAYS.between(today, until));
    }
}
