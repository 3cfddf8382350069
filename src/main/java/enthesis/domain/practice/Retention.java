package enthesis.domain.practice;

import java.time.LocalDate;
import java.util.stream.Stream;

/// How long a chart is kept (clinical.md 12.3): `years` after the last visit, and of somebody who was a minor as many
/// years from the day of coming of age, at `majority` years.
public record Retention(Setting years, Setting majority) {

    /// The last day on which it has to be kept; `last` is the day of the last visit.
    public LocalDate keptUntil(LocalDate born, LocalDate last) {
        var ofAge = born.plusYears(majority.whole());
        return Stream.of(last, ofAge).max(LocalDate::compareTo).orElse(last).plusYears(years.whole());
    }

    /// Nobody whose last visit was on this day or later is past the time on `today`, whatever their age.
    public LocalDate earliest(LocalDate today) {
        return today.minusYears(years.whole());
    }
}
