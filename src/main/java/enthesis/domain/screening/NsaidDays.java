package enthesis.domain.screening;

import enthesis.domain.practice.Rules;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// The days around an injection without anti-inflammatory drugs (clinical.md 3.1). Before: at least `before` days
/// between the last dose and the injection. After: forbidden from the day of injection (day 0) up to and including day
/// `after`; allowed again the day after that. A calendar date is always shown, so that nobody counts.
public record NsaidDays(int before, int after) {

    public static NsaidDays of(Rules.Medication rules) {
        return new NsaidDays(rules.before().whole(), rules.after().whole());
    }

    /// Whole days from the last dose to the injection.
    public static long elapsed(LocalDate lastDose, LocalDate injection) {
        return ChronoUnit.DAYS.between(lastDose, injection);
    }

    /// The same with more days before, for a drug that stays longer.
    public NsaidDays before(int more) {
        return new NsaidDays(more, after);
    }

    public boolean enoughBefore(LocalDate lastDose, LocalDate injection) {
        return elapsed(lastDose, injection) >= before;
    }

    /// The first day on which the injection would be far enough from the last dose.
    public LocalDate earliestInjection(LocalDate lastDose) {
        return lastDose.plusDays(before);
    }

    /// Whether a dose on `day` would fall into the forbidden days after the injection.
    public boolean forbidden(LocalDate day, LocalDate injection) {
        return !day.isBefore(injection) && !day.isAfter(lastForbidden(injection));
    }

    /// "Not up to and including" this day.
    public LocalDate lastForbidden(LocalDate injection) {
        return injection.plusDays(after);
    }

    /// "Allowed again from" this day.
    public LocalDate allowedAgain(LocalDate injection) {
        return lastForbidden(injection).plusDays(1);
    }
}
