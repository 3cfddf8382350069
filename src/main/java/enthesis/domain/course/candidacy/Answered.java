package enthesis.domain.course.candidacy;

import enthesis.domain.value.PersonId;
import java.time.LocalDate;

/// An answer as it lies in the chart, with its day and whoever entered it.
public record Answered(Said said, LocalDate day, PersonId who) {

    /// Whether it still stands on `on`: it was given for so many days, its own among them.
    public boolean stands(LocalDate on, int days) {
        return !on.isAfter(day.plusDays(days - 1L));
    }
}
