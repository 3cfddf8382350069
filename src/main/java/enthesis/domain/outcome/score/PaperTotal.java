package enthesis.domain.outcome.score;

import enthesis.domain.practice.outcome.External;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/// The total of a questionnaire from the sums on its sheet of paper (clinical.md 7.3): of each part how far its sum
/// lies between the least and the most that the answered items can give, in per cent; of several parts the mean.
public final class PaperTotal {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// The sum of one part, and how many of its items were answered.
    public record Sum(int sum, int answered) {}

    private PaperTotal() {}

    /// The sums stand in the order of the parts; none where a part has too few answers.
    ///
    /// @throws IllegalArgumentException
    ///             if there is not one sum for each part, or one that cannot be
    public static Optional<BigDecimal> of(External external, List<Sum> sums) {
        if (external.parts().isEmpty() || sums.size() != external.parts().size()) {
            throw new IllegalArgumentException("not the parts of " + external.key());
        }
        var all = BigDecimal.ZERO;
        for (int at = 0; at < sums.size(); at++) {
            var part = external.parts().get(at);
            if (sums.get(at).answered() < part.needed()) {
                return Optional.empty();
            }
            all = all.add(percent(part, sums.get(at)));
        }
        var mean = all.divide(BigDecimal.valueOf(sums.size()), MathContext.DECIMAL64);
        return Optional.of((external.turned() ? HUNDRED.subtract(mean) : mean).stripTrailingZeros());
    }

    private static BigDecimal percent(External.Part part, Sum sum) {
        int least = part.low() * sum.answered();
        int most = part.high() * sum.answered();
        if (sum.answered() > part.items() || sum.sum() < least || sum.sum() > most) {
            throw new IllegalArgumentException("no such sum: " + sum.sum());
        }
        return HUNDRED.multiply(BigDecimal.valueOf((long) sum.sum() - least))
                .divide(BigDecimal.valueOf((long) most - least), MathContext.DECIMAL64);
    }
}
