package enthesis.domain.followup.diary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// The highest temperature of a day in °C; empty when the patient says there was no fever.
public record Fever(Optional<BigDecimal> celsius) {

    public static final Fever NONE = new Fever(Optional.empty());
    private static final BigDecimal FREEZING = BigDecimal.valueOf(32);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal NINE = BigDecimal.valueOf(9);

    /// From °F, to one decimal as it is told: C = (F - 32) x 5/9 (clinical.md 4).
    static BigDecimal celsius(BigDecimal fahrenheit) {
        return fahrenheit.subtract(FREEZING).multiply(FIVE).divide(NINE, 1, RoundingMode.HALF_UP);
    }
}
