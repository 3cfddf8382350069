package enthesis.ui.kit.section;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as they stand on the screen: as many decimals as can be told apart, no trailing zero.
public final class Figures {
    private static final BigDecimal ONE = BigDecimal.ONE;

    private Figures() {}

    /// A percentage: 0.21, 15, 25.9.
    public static String percent(BigDecimal value) {
        return plain(value, value.compareTo(ONE) < 0 ? 2 : 1);
    }

    /// A dose in mg: 750, 7.5, 0.25.
    public static String dose(BigDecimal value) {
        return plain(value, value.compareTo(ONE) < 0 ? 2 : 1);
    }

    /// At most `decimals` of them.
    public static String plain(BigDecimal value, int decimals) {
        var rounded = value.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded).toPlainString();
    }
}
