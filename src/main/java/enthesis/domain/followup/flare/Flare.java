package enthesis.domain.followup.flare;

import enthesis.domain.entry.Answer;
import java.util.List;
import java.util.Optional;

/// The flare after one session, as far as it is known (clinical.md 8.3). `duration` in days, counted from the day of
/// the injection; "or more" while no later day is known to be without flare (censored). `area`, the sum of intensities,
/// only where the first days are all answered. `grade` 0 to 4; empty when nobody knows.
public record Flare(List<FlareDay> days, Optional<Measured> peak, Optional<Measured> duration, Optional<Integer> area,
        Optional<Measured> grade) {

    public static final Flare UNKNOWN = new Flare(List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());

    public Flare {
        days = List.copyOf(days);
    }

    /// The last day that is known to flare.
    public Optional<Integer> lastDay() {
        return days.stream().filter(day -> day.flares() == Answer.YES).map(FlareDay::day).max(Integer::compare);
    }
}
