package enthesis.domain.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What all measured values share: no negative amounts, no trailing zeros.
final class Amounts {
    private static final int WHOLE = 3;

    private Amounts() {}

    static BigDecimal notNegative(BigDecimal value, String what) {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("negative " + what);
        }
        return plain(value);
    }

    static BigDecimal positive(BigDecimal value, String what) {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException(what + " must be above zero");
        }
        return plain(value);
    }

    /// As it stands on the screen, in the note and on paper alike: whole where three decimals are enough, else rounded
    /// to one, below 1 to two.
    static String shown(BigDecimal value) {
        return value.scale() <= WHOLE
                ? value.toPlainString()
                : plain(value.setScale(value.compareTo(BigDecimal.ONE) < 0 ? 2 : 1, RoundingMode.HALF_UP))
                        .toPlainString();
    }

    /// Stripped, but never in powers of ten: 300, not 3E+2.
    static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
