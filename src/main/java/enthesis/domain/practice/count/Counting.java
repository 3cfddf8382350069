package enthesis.domain.practice.count;

import enthesis.domain.practice.Setting;
import enthesis.domain.value.Percent;
import java.util.List;
import java.util.Optional;

/// The numbers by which Insight counts (clinical.md 11). `apart`: percentages of one patient at least so many points
/// apart are two. `eventGrade`: harm from this grade on. `mildFlare`: a flare up to this grade is a small one.
public record Counting(List<Band> bands, Guards guards, Levels levels, Setting apart, Setting eventGrade,
        Setting mildFlare) {

    /// How few are too few: below `estimate` in a group nothing is estimated, a split below `shown` is hidden, of a
    /// curve with fewer than `atRisk` is said that it is thin.
    public record Guards(Setting estimate, Setting shown, Setting atRisk) {}

    /// `quantile` of the normal distribution for two-sided intervals; `error` that a one-sided one leaves; `three` of
    /// the rule for no event.
    public record Levels(Setting quantile, Setting error, Setting three) {

        public double z() {
            return quantile.value().doubleValue();
        }
    }

    public Counting {
        bands = List.copyOf(bands);
    }

    public Optional<Band> band(Percent percent) {
        return bands.stream().filter(band -> band.holds(percent)).findFirst();
    }

    /// Whether so many are enough to estimate from.
    public boolean enough(int many) {
        return many >= guards.estimate.whole();
    }

    /// Whether so many may be shown on their own.
    public boolean shown(int many) {
        return many >= guards.shown.whole();
    }
}
