package enthesis.domain.vitals;

import enthesis.domain.value.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/// One sign at one moment: what was typed and in which unit, beside what it came to in the unit it is kept in. Blood
/// pressure has a `second` number, the diastolic one; height typed in feet and inches keeps its text in `typed`.
public record Measurement(
        Sign sign, Moment moment, String typed, Unit typedIn, BigDecimal value, Optional<BigDecimal> second,
        Unit unit) {

    /// The number as shown, without unit: 128/78, 36.6.
    public String shown() {
        return second.map(low -> value.toPlainString() + "/" + low.toPlainString()).orElse(value.toPlainString());
    }

    /// Whether something was converted.
    public boolean converted() {
        return typedIn != unit;
    }
}
