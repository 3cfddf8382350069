package enthesis.domain.outcome.score;

import enthesis.domain.practice.outcome.Instrument;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/// The score of an instrument (clinical.md 7.3). `prorated`: answers are missing, and the mean of the others stands
/// for them.
public record Score(BigDecimal value, boolean prorated) {

    public Score {
        value = value.stripTrailingZeros();
    }

    /// Of the answered items; none where too few are answered.
    ///
    /// @throws IllegalArgumentException
    ///             if an answer is out of range, or of an item that there is not
    public static Optional<Score> of(Instrument instrument, Map<Integer, Integer> answers) {
        answers.forEach((item, answer) -> {
            if (item < 1 || item > instrument.items() || answer < instrument.from() || answer > instrument.to()) {
                throw new IllegalArgumentException("no answer of " + instrument.key());
            }
        });
        if (answers.isEmpty() || answers.size() < instrument.proratedFrom()) {
            return Optional.empty();
        }
        var sum = BigDecimal.valueOf(answers.values().stream().mapToLong(Integer::longValue).sum());
        var value = switch (instrument.scored()) {
            case ONE, TICKS -> sum;
            case MEAN, ACTIVITIES -> sum.divide(BigDecimal.valueOf(answers.size()), MathContext.DECIMAL64);
        };
        return Optional.of(new Score(value, answers.size() < instrument.needed()));
    }
}
