package enthesis.domain.value;

import java.math.BigDecimal;

/// The range of numbers that can be true at all, both ends included; outside, the text is a slip, not a value.
public record Bounds(BigDecimal low, BigDecimal high) {

    /// @throws IllegalArgumentException
    ///             if it ends before it begins
    public Bounds {
        if (high.compareTo(low) < 0) {
            throw new IllegalArgumentException("bounds end before they begin");
        }
    }

    public static Bounds of(String low, String high) {
        return new Bounds(new BigDecimal(low), new BigDecimal(high));
    }

    public boolean hold(BigDecimal number) {
        return number.compareTo(low) >= 0 && number.compareTo(high) <= 0;
    }
}
