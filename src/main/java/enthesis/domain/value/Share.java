package enthesis.domain.value;

import java.math.BigDecimal;

/// A part of a limit: 1 is all of it, 0.8 is 80 %. Shares of different anaesthetics may be added (clinical.md 5.4).
public record Share(BigDecimal value) implements Comparable<Share> {

    /// @throws IllegalArgumentException
    ///             below 0
    public Share {
        value = Amounts.notNegative(value, "share");
    }

    public static Share of(String value) {
        return new Share(new BigDecimal(value));
    }

    public static final Share NONE = of("0");

    public Share plus(Share other) {
        return new Share(value.add(other.value));
    }

    @Override
    public int compareTo(Share other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
