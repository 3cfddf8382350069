package enthesis.domain.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A part of a limit: 1 is all of it, 0.8 is 80 %. Shares of different anaesthetics may be added (clinical.md 5.4).
///
/// Thirds have no end: shares are kept to `KEPT` decimals and judged to fewer, so that all of a limit given in parts is
/// not above it, and the least that can be drawn more is.
public record Share(BigDecimal value) implements Comparable<Share> {
    static final int KEPT = 24;
    private static final int JUDGED = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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

    /// Whether it is above this much of the limit.
    public boolean isAbove(BigDecimal much) {
        return value.setScale(JUDGED, RoundingMode.HALF_UP).compareTo(much) > 0;
    }

    /// In percent as it is shown everywhere: to one decimal, and to as many as say that it is above the whole.
    public String percent() {
        int decimals = 1;
        while (isAbove(BigDecimal.ONE) && rounded(decimals).compareTo(HUNDRED) == 0) {
            decimals++;
        }
        return Amounts.plain(rounded(decimals)).toPlainString();
    }

    private BigDecimal rounded(int decimals) {
        return value.movePointRight(2).setScale(decimals, RoundingMode.HALF_UP);
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
