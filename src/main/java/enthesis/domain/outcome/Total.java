package enthesis.domain.outcome;

import enthesis.domain.practice.outcome.Better;
import enthesis.domain.value.Bounds;
import java.math.BigDecimal;
import java.util.Locale;

/// The total of a questionnaire that was answered elsewhere, with the range it can have and which end is good.
public record Total(Scale scale, BigDecimal score) {

    /// Totals of one scale can be compared, of two never.
    public record Scale(String name, Bounds range, Better better) {

        public Scale {
            name = name.strip();
            if (name.isEmpty()) {
                throw new IllegalArgumentException("a scale has a name");
            }
            range = new Bounds(range.low().stripTrailingZeros(), range.high().stripTrailingZeros());
        }

        /// Written in capitals or not, it is the same name.
        public boolean same(Scale other) {
            return name.toLowerCase(Locale.ROOT).equals(other.name.toLowerCase(Locale.ROOT))
                    && range.equals(other.range) && better == other.better;
        }
    }

    public Total {
        if (!scale.range().hold(score)) {
            throw new IllegalArgumentException("a total outside its range");
        }
        score = score.stripTrailingZeros();
    }
}
