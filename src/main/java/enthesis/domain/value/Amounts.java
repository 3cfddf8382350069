package enthesis.domain.value;

import java.math.BigDecimal;

/// What all measured values share: no negative amounts, no trailing zeros.
final class Amounts {
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

    /// Stripped, but never in powers of ten: 300, not 3E+2.
    static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
