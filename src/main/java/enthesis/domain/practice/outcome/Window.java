package enthesis.domain.practice.outcome;

import enthesis.domain.finding.Source;
import java.time.LocalDate;

/// When an outcome is asked after the last injection of a course, and from when to when an answer still counts for it
/// (clinical.md 7.2); weeks.
public record Window(int week, int weeksBefore, int weeksAfter, Source source) {

    public Window {
        if (weeksBefore < 0 || weeksAfter < 0 || weeksBefore >= week) {
            throw new IllegalArgumentException("not a window: " + week);
        }
    }

    public LocalDate target(LocalDate last) {
        return last.plusWeeks(week);
    }

    public LocalDate opens(LocalDate last) {
        return last.plusWeeks(week - weeksBefore);
    }

    /// The last day that counts.
    public LocalDate closes(LocalDate last) {
        return last.plusWeeks(week + weeksAfter);
    }
}
