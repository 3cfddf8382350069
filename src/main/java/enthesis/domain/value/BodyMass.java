package enthesis.domain.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// The body mass index: weight in kg over height in m, squared.
public final class BodyMass {
    private BodyMass() {}

    /// To one decimal.
    public static BigDecimal index(Kilograms weight, Centimetres height) {
        return exactly(weight, height).setScale(1, RoundingMode.HALF_UP);
    }

    public static BigDecimal exactly(Kilograms weight, Centimetres height) {
        var metres = height.value().movePointLeft(2);
        return weight.value().divide(metres.multiply(metres), MathContext.DECIMAL64);
    }
}
