package enthesis.domain.vitals.unit;

import enthesis.domain.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// A kept number, said in a unit as the practice speaks: 37.0 °C as `98.6 °F`, 177.8 cm as `5 ft 10 in`.
public final class Said {
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private Said() {}

    /// `number` of `kept`, with its unit behind it; converted ones to the precision they are read at.
    public static String in(Unit shown, Unit kept, BigDecimal number) {
        if (shown == kept) {
            return number.toPlainString() + " " + kept.sign();
        }
        var converted = Conversion.to(shown, kept, number);
        return shown == Unit.FEET_INCHES ? feet(converted) : rounded(converted, shown) + " " + shown.sign();
    }

    private static String rounded(BigDecimal number, Unit shown) {
        return number.setScale(shown == Unit.MG_PER_DL ? 0 : 1, RoundingMode.HALF_UP).toPlainString();
    }

    /// To the half inch nobody measures closer than, which is why 177.8 cm are 5 ft 10 in and not 10.0.
    private static String feet(BigDecimal inches) {
        var rounded = inches.multiply(BigDecimal.TWO).setScale(0, RoundingMode.HALF_UP).divide(BigDecimal.TWO);
        var parts = rounded.divideToIntegralValue(TWELVE);
        var rest = rounded.subtract(parts.multiply(TWELVE)).stripTrailingZeros();
        return parts.toBigInteger() + " ft " + rest.toPlainString() + " in";
    }
}
