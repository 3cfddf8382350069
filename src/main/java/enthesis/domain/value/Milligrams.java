package enthesis.domain.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A dose of one drug in mg. Doses of different drugs are never added; their shares of the limits are (`Share`).
public record Milligrams(BigDecimal value) implements Comparable<Milligrams> {

    /// @throws IllegalArgumentException
    ///             below 0
    public Milligrams {
        value = Amounts.notNegative(value, "dose");
    }

    public static Milligrams of(String value) {
        return new Milligrams(new BigDecimal(value));
    }

    public static final Milligrams NONE = of("0");

    public Milligrams plus(Milligrams sameDrug) {
        return new Milligrams(value.add(sameDrug.value));
    }

    /// What of this dose is in `part` of the `whole` it is dissolved in, not rounded before it is shown.
    public Milligrams in(Millilitres part, Millilitres whole) {
        return new Milligrams(
                value.multiply(part.value()).divide(whole.value(), Share.KEPT, RoundingMode.HALF_UP));
    }

    /// This dose as a share of `limit`, as exact as a share is kept.
    public Share shareOf(Milligrams limit) {
        return new Share(value.divide(limit.value, Share.KEPT, RoundingMode.HALF_UP));
    }

    /// As it is shown everywhere: 750, 7.5, 0.25.
    public String shown() {
        return Amounts.shown(value);
    }

    @Override
    public int compareTo(Milligrams other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
