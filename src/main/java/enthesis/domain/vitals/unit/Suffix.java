package enthesis.domain.vitals.unit;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.NumberText;
import enthesis.domain.value.Unit;
import java.math.BigDecimal;

/// A number as it is typed in a unit, with that unit behind it or without.
public final class Suffix {
    private Suffix() {}

    /// The number, in that unit; what has another unit behind it is refused.
    public static Entered<BigDecimal> read(String text, Unit unit) {
        return unit == Unit.FEET_INCHES ? FeetInches.read(text) : NumberText.read(text, of(unit));
    }

    private static String[] of(Unit unit) {
        return switch (unit) {
            case CELSIUS -> new String[]{"°C", "C"};
            case FAHRENHEIT -> new String[]{"°F", "F"};
            case KILOGRAMS -> new String[]{"kg"};
            case POUNDS -> new String[]{"lb", "lbs"};
            case CENTIMETRES -> new String[]{"cm"};
            case FEET_INCHES -> new String[]{"in"};
            case MG_PER_DL -> new String[]{"mg/dL"};
            case MMOL_PER_L -> new String[]{"mmol/L"};
            case PERCENT -> new String[]{"%"};
            case PER_MINUTE -> new String[]{"/min", "bpm"};
            case MMHG -> new String[]{"mmHg"};
            case KG_PER_M2 -> new String[]{"kg/m²"};
            case SCORE -> new String[]{"/10"};
        };
    }
}
