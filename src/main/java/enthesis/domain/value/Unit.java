package enthesis.domain.value;

import java.util.Optional;

/// A unit in which a sign is typed or kept: its key in a unit field, and how it is written beside a number.
public enum Unit {
    MMHG("mmhg", "mmHg"), PER_MINUTE("per-min", "/min"), CELSIUS("c", "°C"), FAHRENHEIT("f", "°F"), PERCENT("percent",
            "%"), KILOGRAMS("kg", "kg"), POUNDS("lb", "lb"), CENTIMETRES("cm", "cm"), FEET_INCHES("ftin",
                    "ft/in"), MG_PER_DL("mg-dl", "mg/dL"), MMOL_PER_L("mmol-l",
                            "mmol/L"), KG_PER_M2("kg-m2", "kg/m²"), SCORE("score", "of 10");

    private final String key;
    private final String sign;

    Unit(String key, String sign) {
        this.key = key;
        this.sign = sign;
    }

    /// How a unit field holds it.
    public String key() {
        return key;
    }

    /// How it stands beside a number.
    public String sign() {
        return sign;
    }

    /// The unit with this key; empty when there is none.
    public static Optional<Unit> keyed(String key) {
        for (var unit : values()) {
            if (unit.key.equals(key)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
