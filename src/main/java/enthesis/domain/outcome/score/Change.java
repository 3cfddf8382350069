package enthesis.domain.outcome.score;

import enthesis.domain.practice.outcome.Better;
import enthesis.domain.practice.outcome.Difference;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// A score before and after, and what the difference is worth.
public record Change(BigDecimal before, BigDecimal after, Better better, Difference difference) {

    /// Better or worse, and whether the change reaches what matters to a patient; UNJUDGED where no such difference
    /// is known.
    public enum Verdict {
        SAME, BETTER_BEYOND, BETTER_BELOW, WORSE_BEYOND, WORSE_BELOW, UNJUDGED
    }

    public BigDecimal points() {
        return after.subtract(before);
    }

    /// The same in the good direction: negative is worse.
    public BigDecimal gain() {
        return points().multiply(BigDecimal.valueOf(better.sign()));
    }

    /// The gain as a share of the score before; undefined where that is 0.
    public Optional<BigDecimal> percent() {
        return before.signum() <= 0
                ? Optional.empty()
                : Optional.of(gain().movePointRight(2).divide(before, MathContext.DECIMAL64));
    }

    /// The biggest band reached, up or down.
    public Optional<Difference.Band> reached() {
        return difference.reached(points());
    }

    /// Whether so little change may be an error of measurement only.
    public boolean withinError() {
        return points().signum() != 0 && difference.detectable().stream()
                .anyMatch(least -> points().abs().compareTo(least.value()) < 0);
    }

    /// Getting worse is judged by points alone: a share is told of improvement only.
    public Verdict verdict() {
        int sign = gain().signum();
        if (sign == 0) {
            return Verdict.SAME;
        }
        if (difference.bands().isEmpty()) {
            return Verdict.UNJUDGED;
        }
        if (sign < 0) {
            return reached().isPresent() ? Verdict.WORSE_BEYOND : Verdict.WORSE_BELOW;
        }
        return enough() ? Verdict.BETTER_BEYOND : Verdict.BETTER_BELOW;
    }

    private boolean enough() {
        return switch (difference.needs()) {
            case POINTS -> reached().isPresent();
            case BOTH -> reached().isPresent() && enoughPercent();
            case EITHER -> reached().isPresent() || enoughPercent();
        };
    }

    public boolean enoughPercent() {
        return percent().filter(share -> difference.percent().stream()
                .allMatch(least -> share.compareTo(least.value()) >= 0)).isPresent();
    }
}
