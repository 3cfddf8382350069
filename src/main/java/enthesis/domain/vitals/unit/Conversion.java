package enthesis.domain.vitals.unit;

import enthesis.domain.value.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/// Between the units of a sign, in decimals (clinical.md 4): C = (F - 32) x 5/9; 1 lb = 0.45359237 kg; 1 in = 2.54 cm;
/// glucose mmol/L = mg/dL / 18.0156. Feet and inches are reckoned as inches.
public final class Conversion {
    private static final MathContext EXACT = MathContext.DECIMAL64;
    private static final BigDecimal POUND = new BigDecimal("0.45359237");
    private static final BigDecimal INCH = new BigDecimal("2.54");
    private static final BigDecimal GLUCOSE = new BigDecimal("18.0156");
    private static final BigDecimal FREEZING = BigDecimal.valueOf(32);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal NINE = BigDecimal.valueOf(9);

    private Conversion() {}

    /// `number` of `from`, in `to`; unrounded.
    public static BigDecimal to(Unit to, Unit from, BigDecimal number) {
        if (to == from) {
            return number;
        }
        return switch (from) {
            case FAHRENHEIT -> number.subtract(FREEZING).multiply(FIVE).divide(NINE, EXACT);
            case CELSIUS -> number.multiply(NINE).divide(FIVE, EXACT).add(FREEZING);
            case POUNDS -> number.multiply(POUND, EXACT);
            case KILOGRAMS -> number.divide(POUND, EXACT);
            case FEET_INCHES -> number.multiply(INCH, EXACT);
            case CENTIMETRES -> number.divide(INCH, EXACT);
            case MG_PER_DL -> number.divide(GLUCOSE, EXACT);
            case MMOL_PER_L -> number.multiply(GLUCOSE, EXACT);
            case MMHG, PER_MINUTE, PERCENT, SCORE, KG_PER_M2 -> number;
        };
    }

    /// A limit kept in `kept`, said in `shown` to one decimal.
    public static BigDecimal from(Unit kept, Unit shown, BigDecimal limit) {
        return kept == shown ? limit : to(shown, kept, limit).setScale(1, RoundingMode.HALF_UP);
    }

    /// The other units the same sign can be typed in.
    public static List<Unit> others(Unit unit) {
        return switch (unit) {
            case CELSIUS -> List.of(Unit.FAHRENHEIT);
            case FAHRENHEIT -> List.of(Unit.CELSIUS);
            case KILOGRAMS -> List.of(Unit.POUNDS);
            case POUNDS -> List.of(Unit.KILOGRAMS);
            case CENTIMETRES -> List.of(Unit.FEET_INCHES);
            case FEET_INCHES -> List.of(Unit.CENTIMETRES);
            case MG_PER_DL -> List.of(Unit.MMOL_PER_L);
            case MMOL_PER_L -> List.of(Unit.MG_PER_DL);
            case MMHG, PER_MINUTE, PERCENT, SCORE, KG_PER_M2 -> List.of();
        };
    }
}
