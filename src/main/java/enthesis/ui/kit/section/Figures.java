package enthesis.ui.kit.section;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers that the screen alone shows; doses, percentages and shares say themselves how they are shown.
public final class Figures {
    private Figures() {}

    /// At most `decimals` of them.
    public static String plain(BigDecimal value, int decimals) {
        var rounded = value.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded).toPlainString();
    }
}
